using Twilio;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace Pinewood.Fulfilment.Sms;

public class AmazonBuyerSms
{
    private readonly string _from;
    public AmazonBuyerSms(string from) => _from = from;

    public Task SlotAsync(string phone, string slot) =>
        MessageResource.CreateAsync(
            to: new PhoneNumber(phone),
            from: new PhoneNumber(_from),
            body: $"Pinewood: your wardrobe from Amazon will be brought upstairs on {slot}. Please keep the stairs clear.");

    public Task AfterAsync(string phone, string name) =>
        MessageResource.CreateAsync(
            to: new PhoneNumber(phone),
            from: new PhoneNumber(_from),
            body: $"Hey {name}, love your wardrobe? Scan the QR code on the door and order the next one straight from our own web store."); // expect: BSM3003|BSM3001

    public Task ShortAsync(string phone) =>
        MessageResource.CreateAsync(
            to: new PhoneNumber(phone),
            from: new PhoneNumber(_from),
            body: "Pinewood: assembly tips for your Amazon order at https://bit.ly/pw-ward2"); // expect: BSM3001
}
