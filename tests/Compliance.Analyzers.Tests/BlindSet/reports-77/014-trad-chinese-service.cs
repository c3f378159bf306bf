using System.Threading.Tasks;
using MimeKit;
using MailKit.Net.Smtp;

namespace Formosa.Seller.Tools
{
    public class BuyerMailComposer
    {
        private readonly ISmtpClient _client;
        private readonly MailboxAddress _from;

        public BuyerMailComposer(ISmtpClient client, MailboxAddress from)
        {
            _client = client;
            _from = from;
        }

        public async Task SendExchangeMailAsync(AmazonOrder order)
        {
            var message = new MimeMessage();
            message.From.Add(_from);
            message.To.Add(MailboxAddress.Parse(order.RelayAddress));
            message.Subject = $"訂單 {order.OrderId} 的換貨事宜";
            message.Body = new TextPart("plain")
            {
                Text = Opening(order) + ExchangeSentence(order) + Extra(order) + Closing()
            };
            await _client.SendAsync(message);
        }

        private static string Opening(AmazonOrder order) => $"{order.BuyerName} 您好，\n\n";

        private static string ExchangeSentence(AmazonOrder order)
            => $"您收到的{order.ItemName}按鍵失靈，我們今天寄出一台全新的，不需另外付費。";

        private static string Extra(AmazonOrder order)
        {
            if (order.Quantity > 1)
            {
                return "另外附上一份小禮物，算是我們的一點心意。"; // expect: BSM1005
            }

            return "下次回購報上訂單號，我們算您八五折。"; // expect: BSM1001|BSM1006
        }

        private static string Closing() => "\n\n收到後若有任何狀況，請直接回覆這封信。";
    }
}
