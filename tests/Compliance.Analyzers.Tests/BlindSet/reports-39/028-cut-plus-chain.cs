namespace Millbrook.Amazon.Letters;

public sealed class LetterTexts
{
    public string AfterDelivery(string buyer, string orderId)
        => "Dear " + buyer + ",\n\n" +
           "thank you for order " + orderId + ". " +
           "For your next purchase we have set up a dis" + // expect: BSM1001|BSM1006
           "count of 20 percent, valid until Sunday.\n\n" +
           "Best wishes\nMillbrook";

    public string AfterReplacement(string buyer)
        => "Dear " + buyer + ",\n\n" +
           "the replacement should be with you by now. " +
           "If you feel we solved it well, please up" + // expect: BSM2004
           "date your review " + "accordingly.\n\n" +
           "Best wishes\nMillbrook";

    public string AfterReturn(string buyer, decimal amount)
        => "Dear " + buyer + ",\n\n" +
           "your return has arrived. " +
           "We refunded " + amount.ToString("F2") + " euros to your card.\n\n" +
           "Best wishes\nMillbrook";
}
