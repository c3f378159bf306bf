namespace ChannelLoom.Web.Help;

internal static class HelpArticles
{
    internal static readonly HelpArticle[] Articles =
    [
        new("amazon-messaging-rules", "What you may not write to Amazon buyers",
            "Amazon blocks messages which contain coupons, discount codes, gift cards or links to your store. It also suspends sellers who ask for positive reviews or pay for them."),
        new("request-a-review", "How to ask for reviews on Amazon",
            "Turn on the Request a Review automation. ChannelLoom then calls Amazon's Solicitations API, and Amazon sends its own text. Sellers cannot change that text."),
        new("shopify-discounts", "Creating a discount on Shopify",
            "Open Promotions, click New, enter a code such as SUMMER15 and choose the percentage. Shoppers type the code at checkout."),
        new("negative-reviews", "Dealing with negative reviews",
            "Sellers must not ask a buyer to change or delete a review. Report reviews which break Amazon's rules from the product page."),
        new("contact-support", "How to reach ChannelLoom",
            "Merchants can open a ticket in the dashboard. The desk is staffed from 9 to 18 IST."),
    ];
}
