using MimeKit;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace Ordis.Delivery;

public sealed class MultiChannelNotifier
{
    public MimeMessage CreateBuyerMail(string relay, string orderId)
    {
        var message = new MimeMessage();
        message.To.Add(MailboxAddress.Parse(relay));
        message.Subject = $"Order {orderId}: a private offer for you"; // expect: BSM1001|BSM1007
        var builder = new BodyBuilder
        {
            HtmlBody = "<p>Dear buyer,</p><p>until Sunday you may order a second hose reel for half the price.</p>", // expect: BSM1001
            TextBody = "Dear buyer, the bracket of your hose reel has been replaced by a stronger one."
        };
        message.Body = builder.ToMessageBody();
        return message;
    }

    public void SendSms(string phone, string orderId) =>
        MessageResource.Create(
            to: new PhoneNumber(phone),
            from: new PhoneNumber("+15005550006"),
            body: "Amazon order " + orderId + ": sorry about the wait! Text YES and a $5 gift card is sent to you."); // expect: BSM1005|BSM1003
}
