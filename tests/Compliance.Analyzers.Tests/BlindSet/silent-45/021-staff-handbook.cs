namespace Meridian.Training;

public static class StaffHandbook
{
    public const string Title = "Rules for customer service agents";

    public static readonly string[] Rules =
    [
        "Agents must not promise coupons, gift cards or cashback in messages to buyers.",
        "Agents must not ask buyers for reviews, neither for good ones nor for honest ones.",
        "Never ask a buyer to change or delete a review, even after the problem has been solved.",
        "Do not hand out phone numbers, e-mail addresses or links to our web shop.",
        "If an order has a problem, choose refund or replacement in Seller Central.",
    ];

    public static string Render() => Title + Environment.NewLine + string.Join(Environment.NewLine, Rules.Select((r, i) => $"{i + 1}. {r}"));
}
