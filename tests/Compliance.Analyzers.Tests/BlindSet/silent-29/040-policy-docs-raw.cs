namespace Intranet.Wiki.Seed
{
    public static class WikiPages
    {
        public static readonly WikiPage BuyerMessages = new WikiPage(
            slug: "amazon/buyer-messages",
            title: "What support staff may write to buyers",
            markdown: """
                # What support staff may write

                | Allowed | Forbidden |
                |---|---|
                | refund, replacement, delay | coupon, discount code, gift card |
                | invoice, warranty document | "leave us five stars", "change your review" |
                | return label in Your Orders | WhatsApp, WeChat, PayPal, own web shop |

                Staff who offer a buyer a free product for a review risk the whole account.
                """);
    }

    public record WikiPage(string slug, string title, string markdown);
}
