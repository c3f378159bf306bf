using System.Collections.Generic;

namespace Drip
{
    public class DripCampaign
    {
        public IEnumerable<(int Day, string Message)> AmazonBuyerMessages(string buyer)
        {
            yield return (1, "Hi " + buyer + ", the filter must be rinsed before the first use, see page 3 of the leaflet.");
            yield return (6, "Hi " + buyer + ", a kind word about the jug in a five star review would mean the world to us."); // expect: BSM2002
            yield return (20, "Hi " + buyer + ", your filter is probably used up by now. Time to order the 6-pack!"); // expect: BSM1007
            yield return (28, "Hi " + buyer + ", the next filter is on the house, reply 'filter' to get it."); // expect: BSM1006|BSM1005
        }

        public IEnumerable<string> RecallMessages()
        {
            yield return "The lid of lot 22B can crack. Please stop using it; we send a new lid and you need not return anything.";
            yield return "We have not heard from you about the lid of lot 22B. Please confirm your address so that we can send the new one.";
        }
    }
}
