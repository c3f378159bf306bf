using System.Collections.Generic;
using System.Net.Mail;

namespace Garnet.Toys.BuyerService
{
    public class InsertQuestions
    {
        private const string From = "service@garnet-toys.example";

        public IEnumerable<MailMessage> Compose(string relay, string orderId, InsertQuestion q)
        {
            var mail = new MailMessage { From = new MailAddress(From), Subject = "Your question about order " + orderId };
            mail.To.Add(relay);

            switch (q)
            {
                case InsertQuestion.ForeignCard:
                    mail.Body = "The card you found in the box is not ours, and we do not pay for reviews. Please throw it away and do not follow the link on it.";
                    break;
                case InsertQuestion.LinkToManual:
                    mail.Body = "We can't send a link to the manual in a message. You will find the manual as a PDF attached to this reply.";
                    break;
                case InsertQuestion.QrCode:
                    mail.Body = "The square code on page 2 of the manual is only the part number in printed form. You need not scan it; steps 1 to 6 are all in the booklet.";
                    break;
                case InsertQuestion.ChainLink:
                    mail.Body = "Each link of the toy crane's chain opens at the notch. Push two links together until you hear a click.";
                    break;
                case InsertQuestion.WhatsApp:
                    mail.Body = "We are sorry, we answer questions only here on Amazon and not by phone or WhatsApp.";
                    break;
            }

            yield return mail;
        }
    }

    public enum InsertQuestion { ForeignCard, LinkToManual, QrCode, ChainLink, WhatsApp }
}
