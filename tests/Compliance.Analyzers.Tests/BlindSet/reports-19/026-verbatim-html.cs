using MimeKit;

namespace Portside.Mailing
{
    public class CareMail
    {
        public MimeMessage Create(string relay, string buyer, string orderId)
        {
            var mm = new MimeMessage();
            mm.To.Add(MailboxAddress.Parse(relay));
            mm.Subject = "Care sheet for order " + orderId;

            var bb = new BodyBuilder();
            // expect@+7: BSM3001|BSM3003|BSM1001|BSM1007
            // expect@+8: BSM3002|BSM3001|BSM1007
            bb.HtmlBody = $@"<p>Dear {buyer},</p>
<p>your cast iron pan wants to be oiled before its first use.
Heat it up slowly and never put it into the dishwasher.</p>
<p>The care sheet is attached to this mail.</p>

<p>The lids are cheaper at <a href=""https://portside-iron.example"">portside-iron.example</a>
than they are on Amazon.</p>
<p>Tag us on Insta: @portside.iron</p>";
            bb.TextBody = "Dear " + buyer + ", oil the pan before the first use and never put it into the dishwasher.";
            mm.Body = bb.ToMessageBody();
            return mm;
        }
    }
}
