namespace Millbrook.Sales.Pipeline;

// roastery sales team: cafes and offices, our own wholesale customers (no marketplace)
public static class SalesCadence
{
    public static readonly Dictionary<string, string> TaskTitles = new()
    {
        ["intro"] = "Call the cafe owner and introduce the house roast",
        ["sample"] = "Ship two free sample bags to the cafe",
        ["offer"] = "Send the price list with the 12% volume discount",
        ["contract"] = "Get the supply contract signed",
        ["referral"] = "Ask for a referral to the neighbouring cafe",
    };

    public static readonly string[] LossReasons =
    [
        "Price too high even after discount",
        "Went with a competitor's loyalty program",
        "Bad review in the trade press",
        "No answer by phone or e-mail",
    ];

    public static string NoteTemplate(string rep, string cafe) =>
        $"{rep} visited {cafe}; owner wants a voucher for the espresso course before signing.";
}
