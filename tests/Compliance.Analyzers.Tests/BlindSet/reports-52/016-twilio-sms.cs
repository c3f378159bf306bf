using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace Kestrel.Shipping.Sms;

public class BuyerSms
{
    private const string Site = "kestrelgear.shop";
    private const string Perk = "a free pair of socks";

    public async Task NotifyAsync(string to, string buyer, string orderId)
    {
        await MessageResource.CreateAsync(
            to: new PhoneNumber(to),
            from: new PhoneNumber("+15005550006"),
            body: $"Hi {buyer}, your boots from Amazon order {orderId} are at the depot. Track your parcel in Your Orders.");

        await MessageResource.CreateAsync(
            to: new PhoneNumber(to),
            from: new PhoneNumber("+15005550006"),
            body: $"Hi {buyer}, register your boots at {Site} today."); // expect: BSM3001

        await MessageResource.CreateAsync(
            to: new PhoneNumber(to),
            from: new PhoneNumber("+15005550006"),
            body: $"Hi {buyer}, we would like to send you {Perk} just because you shopped with us."); // expect: BSM1005
    }
}
