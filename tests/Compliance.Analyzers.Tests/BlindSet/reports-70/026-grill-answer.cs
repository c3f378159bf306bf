using System;
using System.Collections.Generic;
using System.Linq;

namespace EmberHouse.Grills.CustomerMail
{
    public class GrillAnswer
    {
        private readonly List<string> _paragraphs = new();

        public GrillAnswer ForBuyer(string name, string amazonOrderId)
        {
            _paragraphs.Add($"Hello {name}, this is about your grill from order {amazonOrderId}.");
            return this;
        }

        public GrillAnswer WithIgniterHelp()
        {
            _paragraphs.Add("When the igniter clicks but no flame comes, the spark gap is too wide; bend the tip to 4 mm.");
            _paragraphs.Add("If the gap is right and it still won't light, a new igniter will be posted to you at no cost.");
            return this;
        }

        public GrillAnswer WithDentRefund(decimal amount)
        {
            _paragraphs.Add($"For the dent in the lid we have given you a partial refund of ${amount:0.00} on this order.");
            _paragraphs.Add("Bought charcoal elsewhere lately? Show us the receipt and we will pay for that as well, just to make you smile."); // expect: BSM1003
            return this;
        }

        public GrillAnswer WithSeasoning()
        {
            _paragraphs.Add("Wipe the grate with a thin film of oil while it is warm, then it will not rust.");
            _paragraphs.Add("Have a great barbecue weekend 🔥🍖"); // expect: BSM5001
            return this;
        }

        public string Build() =>
            string.Join(Environment.NewLine + Environment.NewLine, _paragraphs.Where(p => p.Length > 0));
    }
}
