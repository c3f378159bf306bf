namespace Kestrel.Outreach;

public static class Snippets
{
    public const string Greeting = "Hello {0},";
    public const string Perk = "a $10 Amazon gift card";
    public const string Sign = "Kind regards, your Kestrel team";
}

public static class BuyerTexts
{
    public const string Delay = Snippets.Greeting + " the courier lost a day at the border; your tent arrives on {1:d}. " + Snippets.Sign;

    public const string ReviewClub =
        Snippets.Greeting +
        $" post your thoughts about the tent on its product page and {Snippets.Perk} is yours. " + // expect: BSM2001
        Snippets.Sign;

    public static readonly string Goodwill = string.Concat(
        "Hello, no reason to complain, we know! ",
        "We simply want to send ", Snippets.Perk, " your way because you are a dear customer."); // expect: BSM1005

    public static string Payout(string buyer, decimal usd) =>
        string.Format("Hello {0}, give me your PayPal name and I send you {1:C} back right away, no paperwork.", buyer, usd); // expect: BSM1004|BSM3003
}
