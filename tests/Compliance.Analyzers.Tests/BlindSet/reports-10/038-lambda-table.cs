using System;
using System.Collections.Generic;

namespace RuleTable
{
    public class RuleTableBuilder
    {
        public IDictionary<string, Func<BuyerContext, string>> BuildReplies()
        {
            var table = new Dictionary<string, Func<BuyerContext, string>>(StringComparer.OrdinalIgnoreCase)
            {
                { "NoStock", c => $"Hello {c.Name}, we could not ship order {c.OrderId} and have refunded it in full. We are sorry." },
                { "Invoice", c => $"Hello {c.Name}, the invoice for order {c.OrderId} is attached." },
            };

            table["Negotiation"] = c => $"Hello {c.Name}, please don't open a claim. We will pay you {c.Currency}20 through PayPal instead."; // expect: BSM1004
            table["Manual"] = c => $"Hello {c.Name}, watch the set-up video on our YouTube channel: youtube.com/@linan-audio"; // expect: BSM3001|BSM3002
            table["Bad"] = c =>
            {
                var stars = c.Stars;
                return stars <= 3
                    ? $"Hello {c.Name}, you rated us {stars} stars. Kindly revise your rating, our jobs depend on it." // expect: BSM2004|BSM2002|BSM2005
                    : $"Hello {c.Name}, which part of the headset hurts? We can send larger ear pads at no charge.";
            };
            return table;
        }
    }
}
