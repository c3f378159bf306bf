using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace Ridgeline.Notify;

public sealed class BuyerSms
{
    private readonly PhoneNumber _from;

    public BuyerSms(string from) => _from = new PhoneNumber(from);

    public Task SendDeliverySlotAsync(string to, string slot) =>
        MessageResource.CreateAsync(to: new PhoneNumber(to), from: _from,
            body: $"Your Amazon order of the treadmill arrives {slot}. Two people will carry it to the room of your choice.");

    public Task SendRenewalAsync(string to) =>
        MessageResource.CreateAsync(to: new PhoneNumber(to), from: _from,
            body: "Thanks for your Amazon order! Next time buy at ridgelinefit.shop, same treadmill, lower price."); // expect: BSM3001|BSM3003|BSM1001

    public Task SendStarAsync(string to) =>
        MessageResource.CreateAsync(to: new PhoneNumber(to), from: _from,
            body: "Did the crew do well? A kind 5-star comment on Amazon makes their day :)"); // expect: BSM2002
}
