using System.IO;
using System.Net.Mail;
using System.Threading.Tasks;

namespace Ironwood.Power.Amazon
{
    public class WarrantyMailer
    {
        private readonly SmtpClient _smtp;
        private readonly DocumentStore _store;

        public WarrantyMailer(SmtpClient smtp, DocumentStore store)
        {
            _smtp = smtp;
            _store = store;
        }

        public async Task SendWarrantyAsync(AmazonOrder order)
        {
            var body =
                $"Hello {order.BuyerName},\n\n" +
                $"you asked how long the warranty of your drill from order {order.OrderId} lasts. It covers two years from delivery; the battery is covered for one year.\n" +
                "If the chuck breaks in that time, we repair or replace it at no cost to you. The terms are attached as a PDF.\n\n" +
                "Ironwood Power";

            using var mail = new MailMessage(_store.Sender, order.RelayAddress, $"Warranty of your drill, order {order.OrderId}", body);
            mail.Attachments.Add(new Attachment(_store.Open("warranty.pdf"), "warranty.pdf"));
            await _smtp.SendMailAsync(mail);
        }

        public async Task SendManualAsync(AmazonOrder order)
        {
            var body =
                $"Hello {order.BuyerName},\n\n" +
                "the instruction manual was missing from your box, so we attach it here. " +
                "Please look at page 9 before you change the bit, and always switch the power off first.\n\n" +
                "Ironwood Power";

            using var mail = new MailMessage(_store.Sender, order.RelayAddress, $"Manual for order {order.OrderId}", body);
            mail.Attachments.Add(new Attachment(_store.Open("manual.pdf"), "manual.pdf"));
            await _smtp.SendMailAsync(mail);
        }
    }
}
