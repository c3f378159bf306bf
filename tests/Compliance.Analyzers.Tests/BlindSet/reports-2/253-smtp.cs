using System.Net.Mail;
namespace Kiln.Mail;
public static class Mailer
{
    public static void Thank(string relay)
    {
        var mail = new MailMessage("a@kiln.example", relay) { Subject = "Thank you" };
        mail.Body = "Please find 20% off everything in our shop this week. " + // expect: BSM1001|BSM1007
                    "We also have " + "new glazes.";
        mail.Body += "\nYour Kiln team";
        new SmtpClient().Send(mail);
    }
}
