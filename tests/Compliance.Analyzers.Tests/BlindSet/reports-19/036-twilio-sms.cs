using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace Sms.Campaigns;

public static class BuyerSms
{
    private static readonly PhoneNumber From = new("+15005550006");

    public static Task<MessageResource> DeliverySlotAsync(string to, string slot) =>
        MessageResource.CreateAsync(to: new PhoneNumber(to), from: From,
            body: $"Your treadmill will be delivered {slot}. The driver brings it to the room of your choice.");

    public static Task<MessageResource> UpsellAsync(string to) =>
        MessageResource.CreateAsync(to: new PhoneNumber(to), from: From,
            body: "Treadmill up and running? Meet our new rowing machine, now on our Amazon page!"); // expect: BSM1007

    public static Task<MessageResource> FeedbackAsync(string to)
    {
        var options = new CreateMessageOptions(new PhoneNumber(to))
        {
            From = From,
            Body = "Drop us seller feedback for the treadmill and your name goes into the hat for a smart watch.", // expect: BSM2001
        };
        return MessageResource.CreateAsync(options);
    }

    public static Task<MessageResource> RecoverAsync(string to) =>
        MessageResource.CreateAsync(to: new PhoneNumber(to), from: From,
            body: "We hear you, the belt was noisy. Since it is fixed, kindly withdraw the seller feedback you left in May."); // expect: BSM2005|BSM2004
}
