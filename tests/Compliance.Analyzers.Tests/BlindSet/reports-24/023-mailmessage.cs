using System.Net.Mail;

namespace TorqueDuck.Mailer;

public class RelayMailer(SmtpClient smtp)
{
    public void SendInvoice(string relay, string order, Attachment pdf)
    {
        using var m = new MailMessage("orders@torqueduck.example", relay)
        {
            Subject = $"Invoice for order {order}",
            Body = "Your invoice is attached. The discount you see on line 2 was already applied to this order."
        };
        m.Attachments.Add(pdf);
        smtp.Send(m);
    }

    public void SendFollowUp(string relay, string first)
    {
        using var m = new MailMessage("orders@torqueduck.example", relay);
        m.Subject = "Your headlights + a little thank-you code inside"; // expect: BSM1002
        m.Body = $"Hey {first},\n\nwe tossed SEEYA10 in here for you. Works on anything we sell.\n\nThe Duck"; // expect: BSM1002|BSM1001
        smtp.Send(m);
    }
}
