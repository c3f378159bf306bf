using System.Collections.Generic;

namespace Seller.Assist
{
    internal class ReplySuggestions
    {
        public IEnumerable<string> ForBuyerComplaint(string buyer, bool reviewed)
        {
            yield return $"Dear {buyer}, I am sorry the zipper broke. I have started a full refund for the order.";
            yield return $"Dear {buyer}, keep the jacket and I will send a replacement today.";
            yield return $"Dear {buyer}, let me send you $15 through Venmo for the trouble, then we can leave it at that."; // expect: BSM1004|BSM1003|BSM3003
            if (reviewed)
            {
                yield return $"Dear {buyer}, now that the new jacket fits, would you consider changing your rating to reflect that?"; // expect: BSM2004
                yield return $"Dear {buyer}, one star really hurts a small shop like ours. Please think about raising it."; // expect: BSM2004|BSM2002
            }
        }
    }
}
