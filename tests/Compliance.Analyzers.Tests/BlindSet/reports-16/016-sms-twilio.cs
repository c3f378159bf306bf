using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace Threadbare.Sms;

public sealed class BuyerTexter(PhoneNumber from)
{
    public Task<MessageResource> GateCodeAsync(PhoneNumber to, string order) =>
        MessageResource.CreateAsync(to, from: from, body: $"Sofa delivery for Amazon order {order}: please reply with the gate code so that the crew can get in.");

    public Task<MessageResource> WeekAfterAsync(PhoneNumber to, string order) =>
        MessageResource.CreateAsync(to, from: from, body: $"Amazon order {order}: comfy? Rate the sofa 5/5 on Amazon and we'll owe you one!"); // expect: BSM2002|BSM2001

    public Task<MessageResource> BlackFridayAsync(PhoneNumber to, string name) =>
        MessageResource.CreateAsync(
            to,
            from: from,
            body: $"Hi {name}, our Black Friday event starts at midnight, matching armchairs included."); // expect: BSM1007

    public Task<MessageResource> WrongLegsAsync(PhoneNumber to, string order) =>
        MessageResource.CreateAsync(to, from: from, body: $"Amazon order {order}: the right legs for your sofa come on Monday, no charge.");
}
