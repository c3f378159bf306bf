using MimeKit;

namespace Erp.Mail;

public class BuyerMailComposer
{
    public MimeMessage ComposeThanks(string relay, string buyer, string shop)
    {
        var message = new MimeMessage();
        message.To.Add(MailboxAddress.Parse(relay));
        message.Subject = "Your yoga mat and a small surprise from us"; // expect: BSM1005

        var builder = new BodyBuilder
        {
            TextBody = $"Dear {buyer}, if the mat has a crease, leave it flat for a day. See the matching blocks and straps in our storefront too: amazon.com/shops/{shop}", // expect: BSM1007|BSM3001
        };
        message.Body = builder.ToMessageBody();
        return message;
    }

    public MimeMessage ComposeFix(string relay, string buyer)
    {
        var message = new MimeMessage { Subject = "Replacement for your yoga mat" };
        message.To.Add(MailboxAddress.Parse(relay));
        message.Body = new TextPart("plain")
        {
            Text = $"{buyer}您好，换货已寄出。另为表歉意，赠送您一张 20% 折扣码 YOGA20，全店通用。" // expect: BSM1002|BSM1001
        };
        return message;
    }
}
