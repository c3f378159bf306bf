using MimeKit;

namespace Aldermoor.Post;

public class HtmlLetterFactory
{
    public MimeMessage WeightLetter(Recipient to)
    {
        var builder = new BodyBuilder
        {
            HtmlBody = $"<p>Dear {to.Name},</p><p>the blanket of order {to.OrderId} weighs seven kilos; please do not use it for children under five.</p>",
        };
        return Wrap(to, "Safe use of your blanket", builder);
    }

    public MimeMessage ThanksLetter(Recipient to)
    {
        var builder = new BodyBuilder
        {
            HtmlBody = $"<p>Dear {to.Name},</p>" +
                       "<p>the cover is washable, the inner blanket is not.</p>" +
                       "<p>Our <b>Black Friday</b> starts on the 24th and the whole range joins in.</p>" + // expect: BSM1007
                       "<p>Aldermoor</p>",
            TextBody = "The cover is washable, the inner blanket is not. Open the inside pocket: a scratch card with a prize awaits you.", // expect: BSM1006|BSM1005
        };
        return Wrap(to, "Washing your blanket", builder);
    }

    private static MimeMessage Wrap(Recipient to, string subject, BodyBuilder body)
    {
        var m = new MimeMessage { Subject = subject, Body = body.ToMessageBody() };
        m.To.Add(MailboxAddress.Parse(to.Relay));
        return m;
    }
}
