using System;
using System.Threading.Tasks;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace BrightHome.AfterSales
{
    public class WarrantyMailer
    {
        private readonly ISendGridClient _client;
        private readonly WarrantyOptions _options;

        public WarrantyMailer(ISendGridClient client, WarrantyOptions options)
        {
            _client = client;
            _options = options;
        }

        public Task<Response> SendWarrantyTermsAsync(string relayAddress, string orderId, DateTime until)
        {
            var subject = "Warranty for order " + orderId;
            var text = "Hello,\n\nthe warranty of your lamp runs until " + until.ToString("yyyy-MM-dd") +
                       ". Please keep the invoice, it serves as your proof of purchase.";
            return Send(relayAddress, subject, text);
        }

        public Task<Response> SendActivationAsync(string relayAddress, string orderId)
        {
            var subject = "Warranty for order " + orderId;
            var text = "Hello,\n\n" +
                       "register your warranty card at www.brighthome-club.com within 14 days " + // expect: BSM3001|BSM3003
                       "and we will mail you a surprise present worth $25."; // expect: BSM1005
            return Send(relayAddress, subject, text);
        }

        private Task<Response> Send(string to, string subject, string text)
        {
            var msg = MailHelper.CreateSingleEmail(
                new EmailAddress(_options.Sender), new EmailAddress(to), subject, text, null);
            return _client.SendEmailAsync(msg);
        }
    }

    public class WarrantyOptions
    {
        public string Sender { get; set; }
        public int Months { get; set; } = 24;
    }
}
