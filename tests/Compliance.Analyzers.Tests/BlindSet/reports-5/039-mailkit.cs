using MailKit.Net.Smtp;
using MimeKit;

namespace Alderbrook.Mail;

public class BuyerMailer
{
    public MimeMessage CreateReviewMail(string relay, string orderId)
    {
        var m = new MimeMessage();
        m.From.Add(MailboxAddress.Parse("care@alderbrook.example"));
        m.To.Add(MailboxAddress.Parse(relay));
        m.Subject = "Your order " + orderId;
        var builder = new BodyBuilder
        {
            TextBody =
                "Hello,\n\n" +
                "your crib mattress should be with you by now.\n" +
                "Write \"soft, safe, perfect\" in your review and pick the highest rating, " + // expect: BSM2002
                "that helps other parents.\n\n" +
                "Alderbrook Baby"
        };
        m.Body = builder.ToMessageBody();
        return m;
    }

    public MimeMessage CreateWarrantyMail(string relay, string orderId)
    {
        var m = new MimeMessage();
        m.To.Add(MailboxAddress.Parse(relay));
        m.Subject = "Warranty certificate, order " + orderId;
        m.Body = new TextPart("plain")
        {
            Text = "Hello,\n\nattached is the warranty certificate you asked for. It covers two years from delivery.\n\nAlderbrook Baby"
        };
        return m;
    }

    public MimeMessage CreateUnsubscribable(string relay)
    {
        var m = new MimeMessage { Subject = "Your mattress" };
        m.Body = new TextPart("plain") { Text = "Hello, your mattress cover is replaced at no cost. To opt out of these messages, click the unsubscribe link below." }; // expect: BSM4006
        return m;
    }
}
