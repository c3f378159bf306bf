using System.Net.Mail;
using System.Threading.Tasks;
using Microsoft.Extensions.Options;

namespace ChuHai.Mail
{
    public class DeStoreMails
    {
        private readonly SmtpOptions _opt;

        public DeStoreMails(IOptions<SmtpOptions> opt)
        {
            _opt = opt.Value;
        }

        public async Task SendWrongItemAsync(string buyerRelay, string orderNo)
        {
            using var client = new SmtpClient(_opt.Host, _opt.Port);
            await client.SendMailAsync(_opt.From, buyerRelay, "Order " + orderNo,
                "Dear customer, we are so sorry we sent the wrong size of order " + orderNo + ". The correct one is on the way, you can keep the wrong one.");
        }

        public async Task SendLowPriceAsync(string buyerRelay, string orderNo)
        {
            using var client = new SmtpClient(_opt.Host, _opt.Port);
            await client.SendMailAsync(_opt.From, buyerRelay, "Order " + orderNo,
                "Dear customer, if you see other shop sell more cheap than us, tell us and we match the price for you secretly."); // expect: BSM1001
        }

        public async Task SendSeconds(string buyerRelay, string orderNo)
        {
            using var client = new SmtpClient(_opt.Host, _opt.Port);
            var body = "Dear customer,\n"
                     + "the charger of order " + orderNo + " was recalled by the factory, we have refunded it.\n"
                     + "Please be so kind to raise the stars you gave us, it hurts our small family shop.\n" // expect: BSM2004
                     + "Best regards, Li";
            await client.SendMailAsync(_opt.From, buyerRelay, "Order " + orderNo, body);
        }
    }
}
