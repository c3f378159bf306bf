using MimeKit;

namespace Fjord.Mail;

public static class BuyerMailer
{
    public static MimeMessage Thanks(string relay, string name)
    {
        var msg = new MimeMessage();
        msg.To.Add(MailboxAddress.Parse(relay));
        msg.Subject = "Something nice for your next purchase: 10 EUR less"; // expect: BSM1001|BSM1006
        msg.Body = new TextPart("plain")
        {
            Text = $"Hei {name},\n\nas a customer you profit: the code is printed inside the carton, type it in at checkout and save.\n\nFjord Knits" // expect: BSM1002|BSM1001
        };
        return msg;
    }

    public static MimeMessage WashCare(string relay, string name)
    {
        var msg = new MimeMessage();
        msg.To.Add(MailboxAddress.Parse(relay));
        msg.Subject = "Your question about washing";
        var builder = new BodyBuilder
        {
            TextBody = $"Hei {name},\n\nwool programme, 30 degrees, no softener. Dry it flat.\n\nFjord Knits"
        };
        msg.Body = builder.ToMessageBody();
        return msg;
    }
}
