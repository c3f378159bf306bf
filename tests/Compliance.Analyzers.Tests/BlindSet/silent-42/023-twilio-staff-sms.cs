using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace CorkBikes.Notifications;

public class WorkshopSms
{
    private static readonly PhoneNumber From = new("+15005550006");

    // to our own mechanics and drivers
    public Task MechanicAsync(string phone, string order) =>
        MessageResource.CreateAsync(to: new PhoneNumber(phone), from: From,
            body: $"Order {order}: front wheel bent on arrival. Replacement wheel goes out today, no charge. Call Siobhan if the rim is out of stock.");

    public Task DriverAsync(string phone, string order, string slot) =>
        MessageResource.CreateAsync(to: new PhoneNumber(phone), from: From,
            body: $"Van 2: collect the broken bike of order {order} {slot}, hand over the new one. Do not hand out voucher cards to Amazon buyers.");

    // to the buyer
    public Task SlotAsync(string phone, string order, string slot) =>
        MessageResource.CreateAsync(to: new PhoneNumber(phone), from: From,
            body: $"Cork Bikes: the driver brings the replacement for order {order} {slot} and takes the damaged bike along.");
}
