using MimeKit;

namespace Postscript.Mime;

public static class BuyerMail
{
    public static MimeMessage Compose(MailboxAddress from, MailboxAddress relay, Order order)
    {
        var builder = new BodyBuilder
        {
            TextBody = $"Dear {order.Buyer},\n\nthe saddle for order {order.Id} has been re-dyed and leaves us today.\n\n" +
                       "We keep a small list of riders who get unreleased tack to try and to keep; " + // expect: BSM1006|BSM1005
                       "answer with your horse's height and we'll put you on it.\n\n" +
                       "Fenwick Saddlery",
        };

        return new MimeMessage([from], [relay], $"Your saddle, order {order.Id}", builder.ToMessageBody());
    }

    public static MimeMessage ComposeBank(MailboxAddress from, MailboxAddress relay, Order order) => new(
        [from],
        [relay],
        "Custom saddle",
        new TextPart("plain")
        {
            Text = $"Dear {order.Buyer}, happy to make you a second one. " +
                   "Marketplace fees are steep, so transfer the deposit straight to Fenwick Saddlery and we start on Monday.", // expect: BSM3003
        });

    public static MimeMessage ComposeMeasure(MailboxAddress from, MailboxAddress relay, Order order) => new(
        [from], [relay], $"Measurements for {order.Id}",
        new TextPart("plain") { Text = $"Dear {order.Buyer}, we still need the gullet width in centimetres before we cut the leather." });
}
