using System.Net;
using System.Net.Mail;

public class PostSaleMail
{
    public void Send(string to, string n, string orderId)
    {
        var html = @"<html><body style='font-family:Arial'>
<h2>Hello " + n + @",</h2>
<p>your order " + orderId + @" left our garage in Leeds. The seeds must be sown before May.</p>
</body></html>";

        // expect@+3: BSM1007|BSM1001
        // expect@+3: BSM3002|BSM3003
        var promo = $@"<p>Hello {n},</p>
<p>this week only: tomato seeds and propagators at clearance prices in our Amazon store!</p>
<p>Questions? Mail me: <b>grow@leedsseeds.example</b></p>
<p>The packet of order {orderId} is replaced free of charge, mice had eaten a corner.</p>";

        var m = new MailMessage("grow@leedsseeds.example", to);
        m.Subject = "Your seeds";
        m.IsBodyHtml = true;
        m.Body = orderId.EndsWith("7") ? promo : html;
        using var c = new SmtpClient("smtp.fasthost.example", 587);
        c.Credentials = new NetworkCredential("grow", "***");
        c.Send(m);
    }
}
