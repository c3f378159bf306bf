using MimeKit;

namespace Sattelhof.Amazon.RelayMail;

public class RelayComposer
{
    public MimeMessage Compose(string relay, string buyer, string orderId, bool delivered)
    {
        var message = new MimeMessage();
        message.To.Add(MailboxAddress.Parse(relay));
        message.Subject = delivered ? $"Saddle, order {orderId}" : $"Delay of order {orderId}";

        var builder = new BodyBuilder();
        if (delivered)
        {
            builder.HtmlBody = "<p>Dear " + buyer + ",</p>"
                + "<p>the girth is meant to be tight at first.</p>"
                + "<p>Riders who share a photo review win a <b>riding jacket</b>, one each month.</p>" // expect: BSM2001
                + "<p>Newsletter with new saddles: <a href=\"https://sattelhof.example/news\">sign up</a></p>"; // expect: BSM1007|BSM3001
            builder.TextBody = $"Dear {buyer}, take our advice by telephone: 089 555 0199, Ms Huber."; // expect: BSM3002
        }
        else
        {
            builder.TextBody = $"Dear {buyer}, the saddle will be two days late. If that is too late, we cancel order {orderId} and refund it in full.";
        }

        message.Body = builder.ToMessageBody();
        return message;
    }
}
