using System;
using System.Linq;
using System.Net.Mail;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PineHarbor.Data;

namespace PineHarbor.Jobs
{
    // Quartz: daily 09:30
    public class PostDeliveryMailer
    {
        private readonly ShopContext _db;
        private readonly SmtpClient _smtp;

        public PostDeliveryMailer(ShopContext db, SmtpClient smtp)
        {
            _db = db;
            _smtp = smtp;
        }

        public async Task RunAsync()
        {
            var rows = await _db.AmazonOrders
                .Where(o => o.DeliveredUtc != null && o.MailStep < 3)
                .ToListAsync();

            foreach (var o in rows)
            {
                var days = (DateTime.UtcNow - o.DeliveredUtc.Value).TotalDays;
                if (o.MailStep == 0 && days >= 2)
                    await Send(o, "Your bed frame, order " + o.OrderId,
                        "Dear " + o.BuyerFirstName + ",\n\n" +
                        "the slats of this frame go in from the middle outwards; sheet 4 of the manual shows it the wrong way round. We attach the corrected sheet.");
                else if (o.MailStep == 1 && days >= 8)
                    await Send(o, "Your bed frame, order " + o.OrderId,
                        "Dear " + o.BuyerFirstName + ",\n\n" +
                        "we are a family of four who build these frames ourselves, and a full five stars from you on the product page would mean the world to us."); // expect: BSM2002
                else if (o.MailStep == 2 && days >= 15)
                    await Send(o, "Your bed frame, order " + o.OrderId,
                        "Dear " + o.BuyerFirstName + ",\n\n" +
                        "last week we asked you for a product review and it has not come in yet. Please take two minutes and post it now."); // expect: BSM2006

                o.MailStep++;
            }

            await _db.SaveChangesAsync();
        }

        private Task Send(AmazonOrder o, string subject, string body)
        {
            var mail = new MailMessage("noreply@pineharbor.example", o.RelayAddress, subject, body);
            return _smtp.SendMailAsync(mail);
        }
    }
}
