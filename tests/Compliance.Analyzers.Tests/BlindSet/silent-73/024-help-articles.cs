using System.Collections.Generic;

namespace Parcelwise.Help;

public sealed record HelpArticle(string Slug, string Title, string Markdown);

public static class HelpCenter
{
    public static readonly HelpArticle[] Articles =
    [
        new("rules-for-messages", "What Amazon does not let sellers write",
            """
            # What Amazon does not let sellers write

            Parcelwise checks your drafts before they are sent. A draft is held back when it

            * asks the buyer for a positive review or for the removal of a negative one,
            * promises a refund, gift card or coupon in return for a review,
            * names a phone number, an e-mail address or a web site,
            * asks the buyer to cancel because you ran out of stock,
            * carries emoji, tracking pixels or an unsubscribe link.
            """),
        new("coupons", "Setting up a coupon in Seller Central",
            """
            # Setting up a coupon

            Open *Advertising > Coupons*, choose the ASIN and enter the percentage off.
            Coupons are shown on the product page; Parcelwise never sends them by message.
            """),
        new("support", "How to reach Parcelwise",
            """
            # How to reach us

            Write to help@parcelwise.example or call 0800 555 0199 on weekdays.
            """),
    ];

    public static readonly IReadOnlyDictionary<string, string> Tooltips = new Dictionary<string, string>
    {
        ["review-button"] = "Triggers Amazon's own review request. You cannot add text to it.",
        ["discount-column"] = "Discounts and promo codes the buyer had used on this order.",
    };
}
