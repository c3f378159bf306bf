namespace Tongtu.Next.Messages;

public static class EnglishTemplates
{
    public static string MissingPart(string order, string part) =>
        $"""
        Hello,

        Sorry that the {part} was missing in order {order}.
        We ship the part today without any cost for you, it needs about 6 days.

        Tongtu Home service team
        """;

    public static string AfterRepair(string order)
    {
        var greeting = "Hello,";
        var sign = "Tongtu Home service team"; // expect@+6: BSM2004
        return $"""
            {greeting}

            The new motor for order {order} shows delivered yesterday, we hope the fan is quiet now.
            The warranty continues until the original date.
            If possible please go back to the product page and make your 2 stars become higher, thank you so much.

            {sign}
            """;
    }

    public static string HelpLine(string order)
    {
        var sign = "Tongtu Home service team"; // expect@+4: BSM3002|BSM3003
        return $"""
            Hello,

            About order {order}: if the fan doesn't start, add our engineer on WhatsApp 86 135 5550 7721.

            {sign}
            """;
    }
}
