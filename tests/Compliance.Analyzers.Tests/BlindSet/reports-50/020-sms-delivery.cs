using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace Granitepeak.Delivery;

public class SmsNotifier
{
    private readonly PhoneNumber _from;

    public SmsNotifier(string from) => _from = new PhoneNumber(from);

    public Task SlotAsync(string to, string orderId, string window) =>
        MessageResource.CreateAsync(
            to: new PhoneNumber(to), from: _from,
            body: $"Your sofa (order {orderId}) arrives {window}. Please keep the stairs clear.");

    public Task AfterSlotAsync(string to, string orderId) =>
        MessageResource.CreateAsync(
            to: new PhoneNumber(to), from: _from,
            body: $"Sofa all set? Reply YES and get 10% off a matching ottoman."); // expect: BSM1001

    public Task ComplaintAsync(string to, string orderId) =>
        MessageResource.CreateAsync(
            to: new PhoneNumber(to), from: _from,
            body: $"Sorry about the scratch. If you leave Amazon out of it, we Venmo you $40 tonight."); // expect: BSM1004|BSM3003|BSM1003

    public Task ReplaceAsync(string to, string orderId) =>
        MessageResource.CreateAsync(
            to: new PhoneNumber(to), from: _from,
            body: $"Order {orderId}: the crew brings a new leg for your sofa on Monday. No charge.");
}
