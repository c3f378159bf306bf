using System.Text;
using Hangfire;

namespace Oderbruch.Jobs
{
    public class BuyerFollowUpJob
    {
        private readonly IOrderQueries _orders;
        private readonly IMarketplaceMailer _mailer;

        public BuyerFollowUpJob(IOrderQueries orders, IMarketplaceMailer mailer)
        {
            _orders = orders;
            _mailer = mailer;
        }

        [AutomaticRetry(Attempts = 2)]
        public async Task RunAsync()
        {
            foreach (var order in await _orders.DeliveredYesterdayAsync())
            {
                var body = new StringBuilder();
                body.Append("Dear ").Append(order.BuyerName).AppendLine(",");
                body.AppendLine("your garden chair was delivered yesterday.");
                if (order.IsFirstOrder)
                {
                    body.AppendLine("To welcome you, we set aside a voucher for your second order."); // expect: BSM1002|BSM1006
                }
                else
                {
                    body.Append("As always: ");
                    body.Append("the more chairs you take, the cheap").Append("er each of them gets. "); // expect: BSM1001
                }

                if (order.HadClaim)
                    body.AppendLine("The refund for the scratched armrest, 8.00 USD, has been issued through Amazon.");

                body.AppendLine("You can also find us on Instagram as @oderbruch.garden."); // expect: BSM3002|BSM1007|BSM3001|BSM3003
                await _mailer.SendToBuyerAsync(order.RelayAddress, "Your order " + order.Id, body.ToString());
            }
        }
    }
}
