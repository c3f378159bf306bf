using System;
using System.Linq;
using System.Net.Mail;
using System.Threading.Tasks;
using Hangfire;
using Microsoft.EntityFrameworkCore;

namespace BrightPaws.Seller.Jobs
{
    [AutomaticRetry(Attempts = 3)]
    public class OrderFollowUpJob
    {
        private readonly SellerDbContext _db;
        private readonly SmtpClient _smtp;

        public OrderFollowUpJob(SellerDbContext db, SmtpClient smtp)
        {
            _db = db;
            _smtp = smtp;
        }

        public async Task RunAsync()
        {
            var since = DateTime.UtcNow.AddDays(-7);
            var orders = await _db.AmazonOrders
                .Where(o => o.DeliveredAt < since && !o.FollowUpSent)
                .Take(200)
                .ToListAsync();

            foreach (var order in orders)
            {
                // relay address from the order report
                var mail = new MailMessage("orders@brightpaws.example", order.BuyerEmail)
                {
                    Subject = $"Your dog bed from Amazon order {order.AmazonOrderId}",
                    Body = BuildBody(order)
                };
                await _smtp.SendMailAsync(mail);
                order.FollowUpSent = true;
            }

            await _db.SaveChangesAsync();
        }

        private static string BuildBody(AmazonOrder order)
        {
            var body = $"Dear {order.BuyerFirstName},\n\n";
            body += $"the cover of the bed in order {order.AmazonOrderId} must be washed at 30 degrees; the label on some units says 60, which is wrong.\n\n";
            body += "Our new cooling mat for summer has just launched, have a look in our Amazon store.\n\n"; // expect: BSM1007
            body += "Every buyer who posts a photo with a review gets a bag of treats from us.\n\n"; // expect: BSM2001
            body += "Kind regards\nBright Paws";
            return body;
        }
    }
}
