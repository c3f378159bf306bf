namespace Hazel.Templates;

public static class CardTexts
{
    // expect@+4: BSM2001
    public static string Insert(string buyer, string asin) => $$"""
        Dear {{buyer}},
        thank you for choosing our {lamp}.
        Scan the code on the back, send us a screenshot of your 5-star review
        and we send you a gift card.
        """;
}
