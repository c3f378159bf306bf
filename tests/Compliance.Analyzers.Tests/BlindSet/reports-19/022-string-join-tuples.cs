namespace Thistle.Desk;

public static class Paragraphs
{
    private static readonly (string Id, string Text)[] Blocks =
    [
        ("hello", "Dear {{first_name}},"),
        ("sorry", "we are sorry that the scarf arrived with a pulled thread."),
        ("remedy", "The refund for the scarf was started today through Amazon, and you may keep it."),
        ("sweetener", "On top of the refund please accept an Amazon voucher over five pounds for the annoyance."), // expect: BSM1002|BSM1005|BSM1003
        ("bye", "Kind regards, Thistle & Wool"),
    ];

    public static string Compose(params ReadOnlySpan<string> ids)
    {
        var lines = new List<string>();
        foreach (var id in ids)
            lines.Add(Array.Find(Blocks, b => b.Id == id).Text);
        return string.Join("\n\n", lines);
    }

    public static string ComposeWinBack() => string.Join(
        " ",
        "Dear {{first_name}},",
        "autumn is scarf weather again.",
        "Browse the new tartans in our store", // expect: BSM1007
        "and wrap up warm!");

    public static string ComposeNudge() => string.Join(Environment.NewLine,
        ["Dear {{first_name}},", "please tell other shoppers how you find the scarf: a short review on Amazon is enough."]); // expect: BSM2006
}
