using System.Collections.Generic;

namespace Copperleaf.Amz
{
    public class TemplatePicker
    {
        // (subject, body) of what the buyer receives
        private readonly List<(string Subject, string Body)> _buyerMails = new()
        {
            ("Your order is delayed", "Hello, the pan set is stuck in customs and comes about five days late. We are sorry."),
            ("Your missing lid", "Hello, tell us which of the lids was missing and we ship it at no cost."),
            ("Your question about the price", "Hello, the price you saw in the evening was Amazon's own offer, we cannot repeat it."),
        };

        public (string subject, string body) ForWrongColour(string name)
        {
            return ("Wrong colour", $"Hello {name}, the red pan was our mistake. The blue one is being sent, and the return of the red one costs you nothing.");
        }

        public (string subject, string body) ForReturn(string name) =>
            ("Your return", $"Hello {name}, the label for the pan set is ready in Your Orders.");
    }
}
