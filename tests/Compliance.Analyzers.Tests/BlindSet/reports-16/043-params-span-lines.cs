namespace Postscript.Text;

public static class Letter
{
    public static string Of(params ReadOnlySpan<string> lines) => string.Join(Environment.NewLine, lines);
}

public static class BuyerLetters
{
    public static string AfterRepair(string buyer) => Letter.Of(
        $"Dear {buyer},",
        "your watch has been regulated and runs two seconds fast a day.",
        "It left Coventry this morning.",
        "If you would like the next service at our family rate, keep this letter.", // expect: BSM1001|BSM1006
        "Harcourt Horology");

    public static string AfterComplaint(string buyer) => Letter.Of(
        $"Dear {buyer},",
        "the strap should not have come loose.",
        "A new strap is enclosed with the watch, without charge.",
        "For the inconvenience you may also expect some money from us, separate from the refund.", // expect: BSM1003
        "We would only ask that the write-up on Amazon be softened a little.", // expect: BSM2004|BSM2001
        "Harcourt Horology");

    public static string Strap(string buyer) => Letter.Of(
        $"Dear {buyer},",
        "which strap would you like us to fit, tan or black?",
        "Harcourt Horology");
}
