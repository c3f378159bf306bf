namespace Kerzen.Newsletter;

public static class HtmlBodies
{
    // expect@+6: BSM2002
    // expect@+6: BSM2003
    public static string AfterDelivery(string buyer, string order) => $"""
        <html><body style="font-family:Arial">
          <p>Dear {buyer},</p>
          <p>the candles of order {order} should have arrived. Cut the wick to 5 mm before each burn.</p>
          <p>Our little studio would be over the moon about a glowing review. &#9733;&#9733;&#9733;&#9733;&#9733;</p>
          <p>Not glowing? Then please do not write it, answer this mail and we make it right.</p>
        </body></html>
        """;

    public static string Broken(string buyer) => $"""
        <html><body>
          <p>Dear {buyer},</p>
          <p>thank you for the pictures. The glass was broken, you are right. A new candle is on its way, it costs you nothing.</p>
        </body></html>
        """;

    // expect@+4: BSM3001|BSM3003
    public static string Refill(string buyer) => $"""
        <html><body>
          <p>Dear {buyer},</p>
          <p>refills live at <b>kerzenwerkstatt-shop . de</b>, there is also more choice than here.</p>
        </body></html>
        """;
}
