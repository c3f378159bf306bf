namespace Zhangzhou.Fruit;

public static class GanGuoXin
{
    public static string Xin(string buyer, string pinMing, string riQi)
    {
        // expect@+7: BSM2006
        // expect@+10: BSM1007|BSM1001
        return $"""
            Dear {buyer},

            your {pinMing} was packed on {riQi}. Keep it closed after use.

            Maybe you find time to leave a product review and seller feedback.

            If the bag was open when it came, tell us, we refund in full.

            By the way, New Year boxes are on sale from December 10, first come first serve!

            Zhangzhou Fruit
            """;
    }

    public static string Tui(string buyer) => $"""
        Dear {buyer},
        the refund for the open bag was made today to your card. You need not send it back.
        """;
}
