namespace Lichtwerk.Ai;

public static class ModerationPrompt
{
    public const string System = """
        You check drafts of messages to Amazon buyers before they are sent.
        Answer BLOCK when the draft contains one of these:
        - a discount, coupon code or voucher for the buyer
        - a request for a positive review ("please give us 5 stars", 五星好评)
        - money, gift cards or free products in exchange for a review
        - phone numbers, WhatsApp, WeChat (加微信) or links to a web shop
        Answer PASS otherwise. Give the rule number and the words that decided.
        """;

    public const string User = "Draft to check:\n{draft}\n\nVerdict:";

    public static string Build(string draft) => User.Replace("{draft}", draft);
}
