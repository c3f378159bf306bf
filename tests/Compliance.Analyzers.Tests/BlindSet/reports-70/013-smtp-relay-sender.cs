using System.IO;
using System.Net.Mail;
using System.Threading.Tasks;

namespace GrindWorks.Tools.Mail
{
    public class RelayMailSender
    {
        private readonly SmtpClient _smtp;
        private readonly string _from;

        public RelayMailSender(SmtpClient smtp, string from)
        {
            _smtp = smtp;
            _from = from;
        }

        public async Task SendBladeGuideAsync(string buyerRelayAddress, string orderId, Stream manual)
        {
            using var mail = new MailMessage(_from, buyerRelayAddress);
            mail.Subject = $"Fitting the saw blade (order {orderId})";
            mail.Body = "Hello,\n\nthe arrow on the blade must point the same way as the arrow on the guard. " +
                        "The fitting instructions for your model are attached.\n\nGrindWorks service";
            mail.Attachments.Add(new Attachment(manual, "fitting-guide.pdf"));
            await _smtp.SendMailAsync(mail);
        }

        public async Task SendRecallAnswerAsync(string buyerRelayAddress, string orderId)
        {
            using var mail = new MailMessage(_from, buyerRelayAddress);
            mail.Subject = "[Important] Your angle grinder, order " + orderId; // expect: BSM4004
            mail.Body = "Hello,\n\nyour grinder was made after the affected batch. You can keep using it.\n\nGrindWorks service";
            await _smtp.SendMailAsync(mail);
        }

        public async Task SendSparePartAnswerAsync(string buyerRelayAddress, string orderId, Stream pdf)
        {
            using var mail = new MailMessage(_from, buyerRelayAddress)
            {
                Subject = "Carbon brushes, order " + orderId,
                Body = "Hello,\n\nthe brushes of your model are type B12. "
                     + "Our full product brochure for the season is attached for you to browse.", // expect: BSM4005|BSM1007
            };
            mail.Attachments.Add(new Attachment(pdf, "s24-06.pdf"));
            await _smtp.SendMailAsync(mail);
        }
    }
}
