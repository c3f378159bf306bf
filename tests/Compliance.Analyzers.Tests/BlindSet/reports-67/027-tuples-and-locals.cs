using System;
using System.Collections.Generic;
using System.Linq;

namespace Larkspur.Amazon.Campaigns
{
    public class FollowUpPlan
    {
        public IEnumerable<(int Day, string Subject, string Text)> Steps(string product)
        {
            var steps = new List<(int, string, string)>
            {
                (1, "Your warranty card", $"The warranty card for your {product} is attached. Cover starts on the day of delivery."),
                (9, "One thing to ask", $"We are a family of four living off this shop. A top rating for the {product} would mean the world to us."), // expect: BSM2002
                (16, "Did you see our note?", $"This is the third time we ask: would you write a review of the {product}?"), // expect: BSM2006
            };

            string Extra(string text = "Answer within two days and you are in the draw for a new tablet.") => text; // expect: BSM1006

            Func<string, string> sign = s => s + " - Larkspur";
            return steps.Select(s => (s.Item1, s.Item2, sign(s.Item1 > 9 ? Extra() : s.Item3)));
        }
    }
}
