using System.Net.Mail;

namespace Varga.Tools;

public class RelayMailer
{
    const string Relay = "@marketplace.amazon.de";

    public void AfterDelivery(string buyerId, string name, string order)
    {
        var m = new MailMessage("shop@varga.example", buyerId + Relay);
        m.Subject = $"A free spatula for you (order {order})"; // expect: BSM1005
        m.Body = $@"Dear {name},

thank you for ordering our pan. Season it with oil before the first use.

The Varga team";
        new SmtpClient("localhost").Send(m);
    }

    public void WinBack(string buyerId, string name)
    {
        var m = new MailMessage("shop@varga.example", buyerId + Relay)
        {
            Subject = "Your pan",
            Body = "Dear " + name + ", it has been a year. This week the whole cookware range is reduced by a quarter in our Amazon store." // expect: BSM1007|BSM1001
        };
        new SmtpClient("localhost").Send(m);
    }

    public void Direct(string buyerId, string name)
    {
        var text = "Dear " + name + ", the lid you asked for is not on Amazon, but you can order it with us directly by bank transfer."; // expect: BSM3003
        new SmtpClient("localhost").Send("shop@varga.example", buyerId + Relay, "Lid for your pan", text);
    }
}
