using System.Net.Mail;
using System.Threading.Tasks;

namespace CopperFox.Mailer
{
    public class RelayMailer
    {
        readonly SmtpClient smtp = new SmtpClient("smtp.copperfox.local");

        public async Task SendAfterDelivery(Order order)
        {
            var m = new MailMessage("amazon@copperfox.example", order.BuyerRelayAddress)
            {
                Subject = "Order " + order.Id + ": 20% back into your wallet", // expect: BSM1004|BSM1001
                Body = "Hi " + order.BuyerFirstName + ",\n\nscan the QR code on the card in the box, register, and the money is sent through Zelle.\n\nCopper Fox" // expect: BSM1004|BSM3001|BSM3003
            };
            await smtp.SendMailAsync(m);
        }

        public async Task SendAddressQuery(Order order)
        {
            var m = new MailMessage("amazon@copperfox.example", order.BuyerRelayAddress)
            {
                Subject = "Order " + order.Id + ": flat number missing",
                Body = "Hi " + order.BuyerFirstName + ",\n\nthe courier needs your flat number. Please reply to this message so that we can ship.\n\nCopper Fox"
            };
            await smtp.SendMailAsync(m);
        }
    }
}
