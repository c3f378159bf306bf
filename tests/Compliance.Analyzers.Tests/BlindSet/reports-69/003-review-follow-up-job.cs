using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Mail;
using System.Threading.Tasks;

namespace SellerDesk.Jobs
{
    public class FollowUpJob
    {
        private readonly IOrderRepository _orders;
        private readonly SmtpClient _smtp;
        private readonly string _from;

        public FollowUpJob(IOrderRepository orders, SmtpClient smtp, string from)
        {
            _orders = orders;
            _smtp = smtp;
            _from = from;
        }

        public async Task RunAsync(DateTime since)
        {
            var delivered = await _orders.GetDeliveredAsync(since);
            foreach (var order in delivered.Where(o => !o.FollowUpSent))
            {
                var mail = new MailMessage(_from, order.RelayAddress)
                {
                    Subject = $"Your order {order.AmazonOrderId}",
                    Body = BuildBody(order)
                };
                await _smtp.SendMailAsync(mail);
                order.FollowUpSent = true;
            }
        }

        private static string BuildBody(AmazonOrder order)
        {
            var lines = new List<string>
            {
                $"Hi {order.BuyerFirstName},",
                "",
                $"your {order.ShortTitle} should be with you by now.",
                "As a small family business we depend on your support. Please leave us 5 stars on Amazon!", // expect: BSM2002
                "Once your review is live, send us a screenshot and pick a $10 Amazon card or a free refill pack.", // expect: BSM2001|BSM1005
                "",
                "In case a part is missing, answer this mail and we will ship it right away.",
                "",
                "Kind regards",
                "The Lumora team"
            };
            return string.Join(Environment.NewLine, lines);
        }
    }

    public interface IOrderRepository
    {
        Task<IReadOnlyList<AmazonOrder>> GetDeliveredAsync(DateTime since);
    }

    public class AmazonOrder
    {
        public string AmazonOrderId { get; set; }
        public string BuyerFirstName { get; set; }
        public string RelayAddress { get; set; }
        public string ShortTitle { get; set; }
        public bool FollowUpSent { get; set; }
    }
}
