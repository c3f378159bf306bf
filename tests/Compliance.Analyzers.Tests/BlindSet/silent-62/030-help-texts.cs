using System.Collections.Generic;

namespace Sellmate.Web.Help
{
    public static class HelpTopics
    {
        public static readonly IReadOnlyList<HelpTopic> All = new List<HelpTopic>
        {
            new("messages.forbidden", "What you may not write to buyers",
                "Amazon does not let you send coupons, discounts or gift cards through Buyer-Seller Messages. " +
                "Do not write sentences such as \"here is 10% off your next order\" or \"leave five stars and we refund you\"; your messaging rights can be taken away."),
            new("messages.review", "Asking for reviews",
                "Use the Request a Review button. Do not ask for positive reviews, do not ask only happy customers, and do not ask a buyer to change a review."),
            new("coupons.create", "Creating a coupon",
                "Open Promotions > Coupons and press New. You decide on the percentage off and the budget. The coupon is shown on your product page; buyers clip it there."),
            new("contact.support", "How you reach us",
                "Write to help@sellmate.example or call +44 20 7946 0311 on weekdays. Customers on the Pro plan can also use WhatsApp."),
            new("billing.refer", "Refer a friend",
                "Recommend Sellmate to another seller and you both get one month free. Your personal link is under Account > Referrals."),
            new("messages.autoreply", "Automatic answers",
                "Automatic answers are sent once per thread. If a buyer writes again, you have to answer yourself."),
        };
    }

    public record HelpTopic(string Key, string Title, string Text);
}
