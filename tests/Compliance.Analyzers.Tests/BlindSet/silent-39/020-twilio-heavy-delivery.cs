using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace Lowland.Delivery;

public sealed class DriverTexter(SmsOptions options)
{
    public Task<MessageResource> SendWindowAsync(PhoneNumber buyer, string orderId, string window) =>
        MessageResource.CreateAsync(
            to: buyer,
            from: new PhoneNumber(options.From),
            body: $"Your wardrobe (Amazon order {orderId}) will be delivered tomorrow between {window}. Two drivers carry it to the room you choose.");

    public Task<MessageResource> SendDelayAsync(PhoneNumber buyer, string orderId, string window) =>
        MessageResource.CreateAsync(
            to: buyer,
            from: new PhoneNumber(options.From),
            body: $"The van with your wardrobe (Amazon order {orderId}) is stuck in traffic. New time: {window}.");

    public Task<MessageResource> SendDamagedAsync(PhoneNumber buyer, string orderId) =>
        MessageResource.CreateAsync(new CreateMessageOptions(buyer)
        {
            From = new PhoneNumber(options.From),
            Body = $"We found a dent in your wardrobe (Amazon order {orderId}) while loading. A new one will be delivered on Friday instead."
        });
}
