using SendGrid;
using SendGrid.Helpers.Mail;

namespace Lumen.Mail;

public class CustomerMailer(ISendGridClient client)
{
    private static readonly EmailAddress From = new("orders@lumen.example");

    public Task SendAnniversary(string to, string name)
    {
        var mail = MailHelper.CreateSingleEmail(From, new EmailAddress(to),
            "One year with your Lumen desk lamp",
            $"Dear {name}, one year is over. Celebrate with us: the new Lumen floor lamp has arrived and is waiting in our Amazon store.", // expect: BSM1007
            null);
        return client.SendEmailAsync(mail);
    }

    public Task SendWarranty(string to, string name)
    {
        var mail = MailHelper.CreateSingleEmail(From, new EmailAddress(to),
            "Longer warranty for your review", // expect: BSM2001
            $"Dear {name}, rate the lamp on Amazon and the warranty grows from two years to five.", // expect: BSM2001
            null);
        return client.SendEmailAsync(mail);
    }

    public Task SendLabel(string to, string name) =>
        client.SendEmailAsync(MailHelper.CreateSingleEmail(From, new EmailAddress(to),
            "Return label", $"Dear {name}, print the label, stick it on the carton and hand it to the driver.", null));
}
