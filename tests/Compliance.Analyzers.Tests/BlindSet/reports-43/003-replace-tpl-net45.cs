using System.Configuration;
using System.Net.Mail;

public class OrderMailer
{
    // .NET 4.5, do not use $ strings here!!
    string tpl = "Hello #NAME#,\r\n\r\nyour order nr #ORDER# was packed without the Allen key. It goes out today as a letter.\r\n\r\nKind regards\r\nTeam Möbelfix";

    string tpl2 = "Hello #NAME#,\r\n\r\nsend us a picture of your published review for order #ORDER# and 10 Euro land on your account.\r\n\r\nKind regards\r\nTeam Möbelfix"; // expect: BSM2001

    string tpl3 = "Hello #NAME#,\r\n\r\nfor quicker help please ring our service desk: 0341 / 555 01 77.\r\n\r\nTeam Möbelfix"; // expect: BSM3002

    public void SendTpl(string to, string name, string order, int nr)
    {
        string txt = nr == 1 ? tpl : nr == 2 ? tpl2 : tpl3;
        txt = txt.Replace("#NAME#", name).Replace("#ORDER#", order);
        MailMessage m = new MailMessage(ConfigurationManager.AppSettings["from"], to);
        m.Subject = "Your shelf, order " + order;
        m.Body = txt;
        using (SmtpClient c = new SmtpClient(ConfigurationManager.AppSettings["smtp"]))
        {
            c.Send(m);
        }
    }
}
