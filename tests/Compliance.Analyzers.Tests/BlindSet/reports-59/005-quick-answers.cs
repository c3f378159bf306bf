using System;
using System.Collections.Generic;

namespace Solvang.Helpdesk.Marketplace.Amazon;

public class QuickAnswers
{
    public Func<string, string, string> Partial =
        (string orderId, string amount) => $"We have issued a partial refund of {amount} for the scratched lid on order {orderId}.";

    public readonly Dictionary<string, Delegate> ByKey = new();

    public QuickAnswers()
    {
        var thanks = (string buyer, string text = "Glad it works now! Do tell other shoppers so - we only survive with full marks, so all five stars please.") // expect: BSM2002
            => $"Hi {buyer}, {text}";

        var unhappy = (string buyer, string text = "Not happy? Then please hold back with your review and write to us first, reviews are for when everything is fine.") // expect: BSM2003
            => $"Hi {buyer}, {text}";

        var manual = (string buyer, string text = "The manual in German is attached. The pairing steps are on page 4.")
            => $"Hi {buyer}, {text}";

        ByKey["thanks"] = thanks;
        ByKey["unhappy"] = unhappy;
        ByKey["manual"] = manual;
    }
}
