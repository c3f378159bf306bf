using System.Threading.Tasks;
using Hangfire;
using Microsoft.Extensions.Options;

namespace Lagoon.Worker.Jobs
{
    [Queue("amazon")]
    public class AfterSaleJob
    {
        private readonly IEmailSender _email;
        private readonly IOrderQuery _orders;
        private readonly AfterSaleOptions _options;

        public AfterSaleJob(IEmailSender email, IOrderQuery orders, IOptions<AfterSaleOptions> options)
        {
            _email = email;
            _orders = orders;
            _options = options.Value;
        }

        [AutomaticRetry(Attempts = 3)]
        public async Task ExecuteAsync(string orderId)
        {
            var order = await _orders.GetAsync(orderId);
            if (order is null || order.IsCancelled)
            {
                return;
            }

            var subject = $"[Important] Your order {order.Id}"; // expect: BSM4004
            var htmlMessage = $"Hello {order.BuyerName}, did the tent survive its first night?";

            if (order.Rating >= _options.HappyFrom)
            {
                htmlMessage += " You told us you love it, so please post exactly that as a product review."; // expect: BSM2003|BSM2002
            }
            else if (order.HasMissingParts)
            {
                htmlMessage += " The missing pegs were posted yesterday at no charge.";
            }
            else
            {
                htmlMessage += " Refer a friend and both of you receive 10 euros for your next camping trip."; // expect: BSM1006
            }

            await _email.SendEmailAsync(order.RelayEmail, subject, htmlMessage);
        }
    }

    public class AfterSaleOptions
    {
        public int HappyFrom { get; set; } = 4;
    }
}
