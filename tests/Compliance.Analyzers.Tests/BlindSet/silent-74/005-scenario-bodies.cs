using System.Collections.Generic;

namespace OakAndIron.Support
{
    internal static class AmazonCaseMap
    {
        internal static readonly IReadOnlyDictionary<string, string> Body = new Dictionary<string, string>
        {
            ["cancelled_on_request"] = "Hello, we have cancelled order {order} as you requested. Nothing was charged to your card.",
            ["sold_out"] = "The walnut shelf sold out before we could pack yours. We have cancelled the order and refunded the full amount; you do not need to do anything.",
            ["wait_or_refund"] = "The shelf will be a week late. Would you like to wait, or shall we cancel it and refund you?",
            ["missing_hooks"] = "The brass hooks belong in the box and were left out. They are on their way to you at no cost.",
            ["gift_receipt"] = "A gift receipt without prices can be printed from Your Orders.",
        };

        internal static bool TryGet(string scenario, out string text) => Body.TryGetValue(scenario, out text);
    }
}
