using System.Collections.Generic;
using System.Globalization;

namespace BuyerDesk.Rules;

public sealed class CannedAnswerBook
{
    // key = intent of the classifier, value = what the buyer reads
    private readonly Dictionary<string, string> _answers = new()
    {
        ["late"] = "Your parcel is delayed by the carrier and should arrive on Friday. If you no longer want it, tell us and we will refund you in full.",
        ["broken"] = "Sorry to hear the lid arrived cracked. A replacement has been sent at no charge, you do not need to return the old one.",
        ["winback"] = "Hello again! Come back this week and enjoy 20% off everything in our store.", // expect: BSM1001
        ["discount"] = "We are unable to offer private discounts. The price on the product page is the current one.",
        ["neg_review"] = "We saw your two-star review. Could you please remove it now that the problem is solved?", // expect: BSM2004
        ["phone"] = "For quicker help please message us on WhatsApp at +86 571 5550 0123.", // expect: BSM3002|BSM3003
    };

    public string Answer(string intent)
        => _answers.TryGetValue(intent.ToLowerInvariant(), out var text) ? text : _answers["late"];

    public int Count => _answers.Count;
}
