using System;
using MailKit.Net.Smtp;
using MimeKit;

namespace PrintOnDemand
{
    public class Notifier
    {
        const string FmtLate = "Hello {0}, your mug is still in print. It leaves us on {1:d} and we are sorry for the wait.";
        const string FmtNext = "Hello {0}, {1}% less on your second mug, only for people who already have one of ours."; // expect: BSM1001

        public void Notify(string addr, string name, DateTime d, int pct, bool late)
        {
            var msg = new MimeMessage();
            msg.To.Add(MailboxAddress.Parse(addr));
            msg.Subject = late ? "Your mug is late" : string.Format("{0}, we picked you for our monthly lottery!", name); // expect: BSM1006
            msg.Body = new TextPart("plain")
            {
                Text = late
                    ? string.Format(FmtLate, name, d)
                    : string.Format(FmtNext, name, pct)
                      + Environment.NewLine
                      + string.Join(" ", "Type", "your", "private", "mail", "into your answer so we can reach you there.") // expect: BSM3002|BSM3004
            };
            using var c = new SmtpClient();
            c.Connect("localhost", 25, false);
            c.Send(msg);
            c.Disconnect(true);
        }
    }
}
