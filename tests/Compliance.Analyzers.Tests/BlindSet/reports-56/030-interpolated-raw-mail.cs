namespace Haldor.Outdoor.Mail;

public sealed class TentMailBuilder(string brand)
{
    // expect@+8: BSM2003
    // expect@+8: BSM3002|BSM3003
    public string Care(string buyer, string orderId) => $"""
        Dear {buyer},

        the tent of order {orderId} was treated with a fluorocarbon-free coating.
        Dry it before you pack it; otherwise mildew will grow in the seams.

        Loved your first night out? Then Amazon is the place to say so.
        Did something go wrong? Write to help[at]haldor-outdoor[dot]com rather than to the public.

        {brand}
        """;

    public string Pegs(string buyer) => $"""
        Dear {buyer},

        four pegs were missing from your bag. They are in the post, you pay nothing.

        {brand}
        """;

    public string Season(string buyer, string code) => $"Dear {buyer}, spring is coming, and {code} is your private key to a smaller bill."; // expect: BSM1002|BSM1001
}
