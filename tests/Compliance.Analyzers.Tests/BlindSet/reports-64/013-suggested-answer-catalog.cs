using System.Collections.Generic;
using System.Linq;

namespace ReplyDesk.Agents.Suggestions
{
    public record SuggestedAnswer(string Intent, string Marketplace, string Text);

    public class SuggestedAnswerCatalog
    {
        private readonly List<SuggestedAnswer> _answers = new()
        {
            new("where_is_order", "amazon", "The parcel for {{order_id}} is in the carrier's depot in {{city}}. They will try again tomorrow. If it is not with you by {{date}}, write here and we refund you."),
            new("wrong_size", "amazon", "The shoes run half a size small. Please start an exchange in Your Orders and pick {{size}}; the return label is free."),
            new("asks_discount", "amazon", "Sure, as you are so nice: type SOLE7 at checkout."), // expect: BSM1002|BSM1001
            new("praise", "amazon", "That made our day! Could you copy exactly those words into a product review?"), // expect: BSM2003|BSM2006|BSM2002
            new("wants_phone", "amazon", "We answer every message here within a day, also at weekends. Please describe the problem in this thread."),
            new("sole_came_off", "amazon", "A sole must not come off after two weeks. We have refunded the shoes in full; you don't need to return them."),
            new("asks_wholesale", "amazon", "Please place the order for the team through the product page; you can put up to 30 pairs in the cart."),
            new("leather_care", "amazon", "Use a wax without silicone, twice a year. Let wet shoes dry with paper inside, away from the heater."),
            new("angry", "amazon", "Nobody forced you to buy from us. People like you are the reason small shops die, you idiot."), // expect: BSM4003
        };

        public IEnumerable<string> For(string intent, string marketplace) =>
            _answers.Where(a => a.Intent == intent && a.Marketplace == marketplace).Select(a => a.Text);
    }
}
