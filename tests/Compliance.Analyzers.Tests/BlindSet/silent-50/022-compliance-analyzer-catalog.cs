namespace Sentinel.Rules;

public sealed record RuleInfo(string Id, string Title, string Description, string BadExample, string GoodExample);

public static class RuleCatalog
{
    public static readonly RuleInfo[] All =
    [
        new("R01", "Discount offered",
            "The draft offers a lower price to the buyer.",
            BadExample: "Order again and save 20%.",
            GoodExample: "The price on the product page applies."),
        new("R02", "Review bought",
            "The draft ties something of value to a review.",
            BadExample: "Post a review and get a gift card.",
            GoodExample: "(leave it out)"),
        new("R03", "Review removal",
            "The draft asks the buyer to change or delete a review.",
            BadExample: "Please delete your one-star review.",
            GoodExample: "(leave it out)"),
        new("R04", "Contact data",
            "The draft contains a phone number, an e-mail address or a messenger handle.",
            BadExample: "Call us on 555-0100.",
            GoodExample: "Please reply to this message."),
    ];
}
