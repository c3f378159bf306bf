using SendGrid.Helpers.Mail;

namespace Campaigner;

public class AmazonFollowUp
{
    private static readonly EmailAddress Sender = new("no-reply@campaigner.example", "Ivy & Oak");

    public SendGridMessage Day3(string relay, string name)
    {
        return MailHelper.CreateSingleEmail(
            Sender,
            new EmailAddress(relay),
            "Your planter: watering tips",
            $"Hi {name}, water the ivy twice a week and keep it out of the noon sun.",
            null);
    }

    public SendGridMessage Day14(string relay, string name)
    {
        var msg = new SendGridMessage { From = Sender, Subject = "20% back if you tell others about us" }; // expect: BSM2001|BSM1004|BSM1001|BSM1006
        msg.AddTo(relay);
        msg.AddContent("text/plain",
            $"Hi {name}, put a few lines about the planter on Amazon, mail us the link to them and one fifth of the price is refunded."); // expect: BSM2001
        return msg;
    }

    public SendGridMessage Day30(string relay, string name)
    {
        var msg = new SendGridMessage();
        msg.SetFrom(Sender);
        msg.AddTo(relay);
        msg.SetSubject("Repotting");
        msg.PlainTextContent = $"Hi {name}, time to repot? Shop our soil and pots, they go so well with your planter."; // expect: BSM1007
        return msg;
    }
}
