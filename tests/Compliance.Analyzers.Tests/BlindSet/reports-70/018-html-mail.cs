using MimeKit;

namespace Amberline.Textiles.MarketplaceMail
{
    public class CurtainMailComposer
    {
        public MimeMessage ComposeLengthAnswer(MailboxAddress seller, MailboxAddress buyerRelay, string orderId, int cm)
        {
            var message = new MimeMessage();
            message.From.Add(seller);
            message.To.Add(buyerRelay);
            message.Subject = $"Length of your curtains, Amazon order {orderId}";

            var html = "";
            html += "<p style=\"text-align:center;font-size:32px;line-height:3;color:#d00\">"; // expect: BSM5003|BSM5002
            html += $"The finished length is {cm} cm, measured from the eyelet to the hem. ";
            html += "If you need them shorter, use the iron-on tape in the bag. ";
            html += "Should the hem open after washing, we will replace the panel at no cost.";
            html += "<img src=\"http://px.amberline-stats.net/o.gif?m=" + orderId + "\" width=\"1\" height=\"1\">"; // expect: BSM5002|BSM3001

            message.Body = new BodyBuilder
            {
                HtmlBody = html,
                TextBody = $"The finished length is {cm} cm, measured from the eyelet to the hem."
            }.ToMessageBody();
            return message;
        }
    }
}
