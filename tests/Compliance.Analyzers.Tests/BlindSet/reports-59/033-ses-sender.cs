using Amazon.SimpleEmailV2;
using Amazon.SimpleEmailV2.Model;

namespace Ivybridge.Seller.Mail;

public class MarketplaceBuyerMailer
{
    private readonly IAmazonSimpleEmailServiceV2 _ses;

    public MarketplaceBuyerMailer(IAmazonSimpleEmailServiceV2 ses) => _ses = ses;

    public async Task SendSizeQuestionAsync(string buyerRelay, string orderId)
    {
        await _ses.SendEmailAsync(Build(buyerRelay, $"Order {orderId}: frame size",
            $@"Hello,

for order {orderId} we need the size of your picture in centimetres.
Please reply to this mail and we start cutting the frame."));
    }

    // expect@+8: BSM1006|BSM1001|BSM1005
    // expect@+9: BSM3002
    public async Task SendDeliveredAsync(string buyerRelay, string orderId, string frame)
    {
        await _ses.SendEmailAsync(Build(buyerRelay, $"Order {orderId}: hanging your frame",
            $@"Hello,

the hooks for your {frame} hold 8 kg, please use both.
By the way, your third frame with us is always on our bill, so come back soon.

Text our owner Pete any time: +44 7700 900 341 (also on WhatsApp).
Ivybridge Frames"));
    }

    private static SendEmailRequest Build(string to, string subject, string text) => new()
    {
        FromEmailAddress = "amazon@ivybridge-frames.example",
        Destination = new Destination { ToAddresses = [to] },
        Content = new EmailContent
        {
            Simple = new Message
            {
                Subject = new Content { Data = subject },
                Body = new Body { Text = new Content { Data = text } },
            },
        },
    };
}
