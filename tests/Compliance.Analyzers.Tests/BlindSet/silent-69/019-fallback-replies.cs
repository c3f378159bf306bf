using System;
using System.Collections.Generic;
using System.Linq;

namespace Merchant.Replies
{
    public class FallbackReplies
    {
        private readonly List<(string Keyword, string Reply)> _replies = new()
        {
            ("discount", "Thank you for your interest. We do not give discounts by message; please see the price on the product page."),
            ("whatsapp", "We can only talk to you here in Amazon's message center. Please describe the problem and we will help."),
            ("pay by paypal", "Payments are handled by Amazon only. Please place the order through Amazon as usual."),
            ("gift", "Yes, you can choose gift wrapping at checkout, and no price is printed on the packing slip."),
            ("compatible", "The filter fits models K10 and K12. It does not fit the K8 because the thread is narrower."),
            ("warranty", "Your fan is covered for two years from the delivery date. We replace defective parts without charge."),
            ("review", "Thank you for your honest words. We will ship a new gasket today so that the leak is fixed."),
            ("cancel", "We have cancelled the order as you asked. The refund reaches your card within five days."),
            ("code", "Error code E4 means that the water tank is empty. Refill it and press Start for three seconds.")
        };

        public string Find(string question)
        {
            var hit = _replies.FirstOrDefault(r => question.Contains(r.Keyword, StringComparison.OrdinalIgnoreCase));
            return hit.Reply;
        }
    }
}
