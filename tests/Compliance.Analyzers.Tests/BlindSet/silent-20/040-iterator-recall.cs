using System.Collections.Generic;

namespace Recall
{
    public class RecallCampaign
    {
        public IEnumerable<(int Day, string Message)> AmazonBuyerMessages(string buyer)
        {
            yield return (0, "Hi " + buyer + ", the lid of your jug (lot 22B) can crack. Please do not use it any more.");
            yield return (0, "Hi " + buyer + ", we send you a new lid. You pay nothing and may throw the old one away.");
            yield return (3, "Hi " + buyer + ", we still need your confirmation of the address for the new lid.");
            yield return (9, "Hi " + buyer + ", as the lid could not be delivered we have refunded the jug in full.");
        }

        public IEnumerable<string> Headings()
        {
            yield return "Recall of lot 22B";
            yield return "Replacement lid";
            yield return "Refund after recall";
        }
    }
}
