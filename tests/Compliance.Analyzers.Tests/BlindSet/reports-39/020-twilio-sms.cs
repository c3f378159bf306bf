using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace Lowland.Delivery;

public sealed class CustomerTexter(SmsOptions options)
{
    public Task<MessageResource> SendArrivalAsync(PhoneNumber buyer, string window) =>
        MessageResource.CreateAsync(
            to: buyer,
            from: new PhoneNumber(options.From),
            body: $"Your Amazon order arrives today between {window}. Please keep the driveway free.");

    public Task<MessageResource> SendOfferAsync(PhoneNumber buyer, string name) =>
        MessageResource.CreateAsync(
            to: buyer,
            from: new PhoneNumber(options.From),
            body: $"Hi {name}, your Amazon order was delivered. Next time, order straight from lowland-garden.com and save the Amazon fees."); // expect: BSM3003|BSM3001|BSM1001

    public Task<MessageResource> SendThanksAsync(PhoneNumber buyer, string name) =>
        MessageResource.CreateAsync(new CreateMessageOptions(buyer)
        {
            From = new PhoneNumber(options.From),
            Body = $"Hi {name}, thanks for buying our parasol on Amazon. Reply GIFT and we send you a parasol cover for free." // expect: BSM1005
        });
}
