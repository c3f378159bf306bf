using MailKit.Net.Smtp;
using MimeKit;

namespace Stitch.Support
{
    public static class RelayPost
    {
        public static MimeMessage Timing(MailboxAddress relay)
        {
            var m = new MimeMessage();
            m.To.Add(relay);
            m.Subject = "Timing of the hook";
            m.Body = new TextPart("plain")
            {
                Text = "Turn the handwheel towards you until the hook meets the needle; if it does not, send the machine back with the label from Your Orders."
            };
            return m;
        }

        public static MimeMessage Pattern(MailboxAddress relay)
        {
            var builder = new BodyBuilder
            {
                TextBody = "Thanks for sewing with us! Scan the QR code on the bobbin case and follow it to our own shop.", // expect: BSM3001|BSM3003|BSM1007
                HtmlBody = "<p>Thanks for sewing with us! Get 10 free patterns as a present, simply answer with a yes.</p>" // expect: BSM1005
            };
            var m = new MimeMessage { Subject = "A present is waiting for you, dear seamstress" }; // expect: BSM1005
            m.To.Add(relay);
            m.Body = builder.ToMessageBody();
            return m;
        }
    }
}
