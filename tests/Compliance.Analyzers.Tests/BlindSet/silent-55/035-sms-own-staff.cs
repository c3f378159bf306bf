using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace Warehouse9.Shifts;

public class DriverSms
{
    private static readonly PhoneNumber From = new("+15550100");

    public void Tour(string driverPhone, int stops) =>
        MessageResource.Create(to: new PhoneNumber(driverPhone), from: From,
            body: $"Tour 7: {stops} stops. Gate code at the depot is 4471. Call dispatch at 555-0144 when the van is loaded.");

    public void Bonus(string driverPhone) =>
        MessageResource.Create(to: new PhoneNumber(driverPhone), from: From,
            body: "No damaged parcel this month: drivers get a $50 fuel voucher, pick it up at the dispatch desk.");

    public void Refusal(string driverPhone, string orderId) =>
        MessageResource.Create(to: new PhoneNumber(driverPhone), from: From,
            body: $"Stop {orderId}: recipient refused the parcel, bring it back to dock 3. Do not leave it with a neighbour.");
}
