using SendGrid.Helpers.Mail;

namespace Werkraum.Agentur.Kampagnen;

public class AmazonKundenMail
{
    private static readonly EmailAddress Absender = new("kampagne@werkraum.example");

    public SendGridMessage Erzeuge(EmailAddress relay, string vorname, string asin)
    {
        // Text vom Kunden "Teekanne & Co" geliefert
        // expect@+5: BSM2001
        // expect@+6: BSM1007
        var html = $@"<html><body>
<p>Hello {vorname},</p>
<p>thank you for choosing our teapot.</p>
<p>Write a few lines on Amazon, forward us the link, and the price of your teapot comes back to you.</p>
<p>The glass is dishwasher safe up to 60 °C.</p>
<p>And don't miss the new winter collection of our herbal teas!</p>
<p>Your tea people</p>
</body></html>";

        return MailHelper.CreateSingleEmail(Absender, relay, "Your teapot", null, html);
    }

    public SendGridMessage Ersatz(EmailAddress relay, string vorname) =>
        MailHelper.CreateSingleEmail(Absender, relay, "Replacement lid",
            $"Hello {vorname}, the lid that broke in transit is replaced at our cost; it arrives on Friday.", null);
}
