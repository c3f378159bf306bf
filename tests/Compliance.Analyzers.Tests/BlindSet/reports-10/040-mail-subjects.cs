using MimeKit;
using System;

namespace RelayMail.Mime
{
    public class RelayMailFactory
    {
        public MimeMessage Important(string relay, string buyer)
        {
            var m = new MimeMessage();
            m.To.Add(MailboxAddress.Parse(relay));
            m.Subject = "[Important] Message about your order"; // expect: BSM4004
            var builder = new BodyBuilder();
            builder.TextBody = $"Dear {buyer}, please tell us the voltage in your country, otherwise we cannot ship the kettle.";
            m.Body = builder.ToMessageBody();
            return m;
        }

        public MimeMessage NewsLetter(string relay, string buyer)
        {
            var m = new MimeMessage();
            m.To.Add(MailboxAddress.Parse(relay));
            m.Subject = "Tea club";
            m.Body = new TextPart("plain")
            {
                Text = $"Dear {buyer}, join our tea club for free samples and members-only prices on every order." // expect: BSM1006|BSM1005|BSM1001
            };
            return m;
        }
    }
}
