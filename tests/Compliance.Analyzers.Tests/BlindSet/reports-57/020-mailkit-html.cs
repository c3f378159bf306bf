using MailKit.Net.Smtp;
using MimeKit;

namespace Garagenwerk;

class AfterSalesMailer
{
    public static MimeMessage Build(string relay, string name, bool faulty)
    {
        var msg = new MimeMessage();
        msg.To.Add(MailboxAddress.Parse(relay));
        msg.Subject = faulty ? "Your torque wrench" : "A small surprise for your workshop"; // expect: BSM1005

        var b = new BodyBuilder();
        if (faulty)
        {
            b.TextBody = $"Dear {name},\n\nthe ratchet should not slip. We ship a new wrench today; put the old one in the box with the label from your orders page.";
        }
        else
        {
            b.TextBody = $@"Dear {name},

a socket set worth 19 dollars is yours, on the house, if you tell us your opinion in a review."; // expect: BSM2001
        }
        msg.Body = b.ToMessageBody();
        return msg;
    }
}
