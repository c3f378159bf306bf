using System.Collections.Generic;

namespace Copperleaf.Amz
{
    public class TemplatePicker
    {
        // (subject, body) of what the buyer receives
        private readonly List<(string Subject, string Body)> _buyerMails = new()
        {
            ("Your order is delayed", "Hello, the pan set is stuck in customs and comes about five days late. We are sorry."),
            ("A thought for you", "Hello, tell us your T-shirt size and we ship you one at no cost, because you are awesome."), // expect: BSM1005
            ("Your opinion", "Hello, how do you like the pan set? Feel free to post a review on Amazon."), // expect: BSM2006
        };

        public (string subject, string body) ForLoyalBuyer(string name)
        {
            return ("Only for you", $"Hello {name}, message us before your next purchase and you will get a special price."); // expect: BSM1001|BSM1006
        }

        public (string subject, string body) ForReturn(string name) =>
            ("Your return", $"Hello {name}, the label for the pan set is ready in Your Orders.");
    }
}
