namespace Bantian.Support.Prompts;

public static class OutboundLetters
{
    // expect@+7: BSM2003
    public static string Satisfaction(string buyer, string item) => $"""
        Dear {buyer},

        your {item} was delivered last Tuesday. The manual in your language
        is the second booklet in the box.

        Happy with it? Then please share your experience on Amazon. Not happy? Contact us first and do not write anything public.

        Bantian Outdoor
        """;

    public static string Gate(string buyer, string orderId) => $"""
        Dear {buyer},

        the courier could not enter the building for order {orderId}. Please send us
        the gate code so that he can deliver tomorrow.

        Bantian Outdoor
        """;

    // expect@+4: BSM1007
    public const string NewArrivals = """
        Hello again,

        our new autumn collection has just arrived: tents, headlamps and stoves. Visit our Amazon store today and discover your next favourite.

        Bantian Outdoor
        """;
}
