using System.IO;
using System.Net.Mail;
using System.Threading.Tasks;

namespace Silverline.Audio.Amazon
{
    public class DocumentMailer
    {
        private readonly SmtpClient _smtp;
        private readonly string _from;
        private readonly string _documents;

        public DocumentMailer(SmtpClient smtp, string from, string documents)
        {
            _smtp = smtp;
            _from = from;
            _documents = documents;
        }

        public Task SendManualAsync(string relayAddress, string orderId)
        {
            var mail = new MailMessage(_from, relayAddress,
                $"User manual for order {orderId}",
                "The manual of your amplifier is attached. Chapter 3 explains how to connect the speakers.");
            mail.Attachments.Add(new Attachment(Path.Combine(_documents, "SA-200-manual.pdf")));
            return _smtp.SendMailAsync(mail);
        }

        public Task SendInvoiceAsync(string relayAddress, string orderId)
        {
            var mail = new MailMessage(_from, relayAddress,
                $"Invoice for order {orderId}",
                "The invoice you asked for is attached. We also enclose our latest product catalogue for you to browse."); // expect: BSM4005|BSM1007
            mail.Attachments.Add(new Attachment(Path.Combine(_documents, orderId + ".pdf")));
            return _smtp.SendMailAsync(mail);
        }

        public Task SendRepairAsync(string relayAddress, string orderId, string symptom)
        {
            var mail = new MailMessage(_from, relayAddress,
                $"Your amplifier, order {orderId}",
                $"You reported: {symptom}. The repair is covered by the warranty and the return label is free. " +
                "Use code SOUND15 for 15% off a pair of our speakers meanwhile."); // expect: BSM1002|BSM1001
            return _smtp.SendMailAsync(mail);
        }
    }
}
