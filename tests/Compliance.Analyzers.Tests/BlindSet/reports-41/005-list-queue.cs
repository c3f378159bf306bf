using System.Collections.Generic;
using System.Threading.Tasks;

namespace Pinewood.Commerce.Amazon
{
    public class BuyerMessageCampaign
    {
        private readonly IBuyerMessenger _messenger;

        public BuyerMessageCampaign(IBuyerMessenger messenger) { _messenger = messenger; }

        public async Task RunAsync(IEnumerable<AmazonOrder> orders)
        {
            var lines = new List<string>
            {
                "Your rug may smell a little after unpacking; airing it for a day is enough.",
                "We keep a voucher for you: just tell us your order number and it's yours.", // expect: BSM1002
                "Need a bigger size? Visit https://pinewood-rugs.example/outlet and pick one there.", // expect: BSM3001|BSM3003
            };
            lines.Add("Do call our service desk on +1 (415) 555-0134 whenever you have a question."); // expect: BSM3002
            lines.Add("Return labels are printed from Your Orders on Amazon.");

            foreach (var o in orders)
                await _messenger.SendToBuyerAsync(o.Id, string.Join("\n", lines));
        }
    }
}
