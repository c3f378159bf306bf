using System.Collections.Generic;

namespace SellerSuite.Help
{
    // texts of the help panel on the right side; readers are the sellers, our customers
    public static class HelpPanel
    {
        public static readonly Dictionary<string, string> Topics = new Dictionary<string, string>
        {
            ["messages.forbidden"] = "Amazon does not allow coupons, discounts, gifts or links to your shop in buyer messages. Our editor underlines such sentences.",
            ["messages.placeholders"] = "%BuyerFirstName% is replaced by the first name, %OrderId% by the order number.",
            ["reviews.ask"] = "Never ask for 5-star reviews. Use the 'Request a Review' button, which we press for you between day 5 and day 30.",
            ["reviews.negative"] = "You may not ask buyers to remove or change a negative review. If a review breaks Amazon's rules, report it with the flag icon.",
            ["coupons.create"] = "To create a coupon choose the ASIN, enter the percentage off and the budget. The coupon is public on the detail page.",
            ["zh.messages"] = "站内信中不得出现优惠券、返现、礼品卡或索要好评的内容，系统会自动拦截。",
        };

        public static string For(string topic) => Topics.TryGetValue(topic, out var t) ? t : "No help for this page yet.";
    }
}
