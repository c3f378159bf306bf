using System.Collections.Generic;
using System.Threading.Tasks;

namespace Brightspan.Lighting.Seller
{
    public class LowRatingCaseWorker
    {
        private readonly IBuyerInbox _inbox;

        public LowRatingCaseWorker(IBuyerInbox inbox) => _inbox = inbox;

        public Task FirstContactAsync(AmazonCase c)
        {
            return _inbox.SendMessageAsync(c.OrderId,
                $"Hi {c.Buyer}, we saw that the lamp of order {c.OrderId} arrived with a broken shade. " +
                "A new shade leaves our warehouse today and there is nothing you need to send back.");
        }

        public Task SecondContactAsync(AmazonCase c)
        {
            return _inbox.SendMessageAsync(c.OrderId,
                $"Hi {c.Buyer}, has the new shade arrived in one piece? " +
                "The bad seller feedback is costing us our account health, so we must insist that you take it down today."); // expect: BSM2005
        }

        public Task ThirdContactAsync(AmazonCase c)
        {
            var lines = new List<string>
            {
                $"Hi {c.Buyer},",
                "the tracking shows that the new shade was delivered on Monday.",
                "Withdraw the seller feedback and we will pay you $25 for the trouble.", // expect: BSM2005|BSM2001
                "Otherwise our lawyers will come after you for every cent this has cost us.", // expect: BSM4003|BSM2005
            };
            return _inbox.SendMessageAsync(c.OrderId, string.Join(" ", lines));
        }
    }
}
