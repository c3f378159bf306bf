using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace CorkBikes.Notifications;

public class BuyerSms
{
    private static readonly PhoneNumber From = new("+15005550006");

    // numbers come from the Amazon order report (MFN only)
    public Task DeliverySlotAsync(string phone, string order, string slot) =>
        MessageResource.CreateAsync(
            to: new PhoneNumber(phone), from: From,
            body: $"Cork Bikes: the courier brings order {order} {slot}. Someone must be at home to sign.");

    public Task AfterRideAsync(string phone, string first) =>
        MessageResource.CreateAsync(
            to: new PhoneNumber(phone), from: From,
            body: $"{first}, enjoying the bike? Rate us 5* on Amazon & get a free service voucher for our workshop. Cork Bikes"); // expect: BSM2001

    public Task AccessoriesAsync(string phone, string first)
    {
        var options = new CreateMessageOptions(new PhoneNumber(phone)) { From = From };
        options.Body = $"{first}, lights, locks and helmets for your new bike: see what we've put together at corkbikes.ie/kit"; // expect: BSM3001|BSM1007|BSM3003
        return MessageResource.CreateAsync(options);
    }
}
