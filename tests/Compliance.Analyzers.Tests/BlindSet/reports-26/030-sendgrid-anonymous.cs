using SendGrid;
using SendGrid.Helpers.Mail;

namespace Verlaine.Deco.Envois;

public class EnvoiRelais(ISendGridClient client)
{
    public async Task Miroir(EmailAddress from, EmailAddress amazonRelay)
    {
        var msg = MailHelper.CreateSingleEmail(from, amazonRelay,
            "Your mirror",
            "Dear customer, the mirror was broken in transit; a new one is under way and you need not return anything.",
            null);
        await client.SendEmailAsync(msg);
    }

    public async Task Bougies(EmailAddress from, EmailAddress amazonRelay)
    {
        var msg = new SendGridMessage { From = from, Subject = "Something scented for you" };
        msg.AddTo(amazonRelay);
        msg.PlainTextContent = "Dear customer, three candles of your choice are yours for nothing; only the postage is to be paid."; // expect: BSM1005
        msg.SetTemplateData(new
        {
            intro = "A thank-you from Verlaine Déco",
            detail = "Register your e-mail address with us and hear of our sales before anybody else.", // expect: BSM3002|BSM1007
        });
        await client.SendEmailAsync(msg);
    }
}
