using System.Threading.Tasks;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace Fern.Mail
{
    public class BuyerMailService
    {
        private readonly ISendGridClient client;
        private static readonly EmailAddress From = new EmailAddress("orders@fern.example", "Fern");

        public BuyerMailService(ISendGridClient client) { this.client = client; }

        public Task SendRestock(string to)
        {
            var mail = MailHelper.CreateSingleEmail(From, new EmailAddress(to),
                "About your shelf",
                "The bamboo shelf is back in stock and three new sizes have arrived. Come and shop the collection today!", // expect: BSM1007
                null);
            return client.SendEmailAsync(mail);
        }

        public Task SendWrongItem(string to, string order)
        {
            var mail = new SendGridMessage
            {
                From = From,
                Subject = "Wrong item in order " + order,
                PlainTextContent = "We are sorry that you received the black shelf instead of the white one. "
                    + "The right one ships today. Please use the attached label to return the black one; there are no costs for you."
            };
            mail.AddTo(to);
            return client.SendEmailAsync(mail);
        }

        public Task SendUnsubscribe(string to, string order)
        {
            var mail = new SendGridMessage
            {
                From = From,
                Subject = "Customs form for order " + order,
                PlainTextContent = "The customs office asks for the tax number of the recipient. Please reply with it.\n"
                    + "To stop receiving these emails, click unsubscribe at the bottom." // expect: BSM4006
            };
            mail.AddTo(to);
            return client.SendEmailAsync(mail);
        }
    }
}
