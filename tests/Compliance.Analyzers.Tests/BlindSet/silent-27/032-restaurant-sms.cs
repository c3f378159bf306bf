using Twilio.Rest.Api.V2010.Account;

namespace Trattoria.Bookings;

// table booking of our restaurant
public class BookingSms(string from)
{
    public void Confirm(string phone, string guest, DateTime at) =>
        MessageResource.Create(to: new(phone), from: new(from),
            body: $"{guest}, your table at Trattoria Luna is booked for {at:f}. Reply C to cancel the table.");

    public void Waitlist(string phone, string guest) =>
        MessageResource.Create(to: new(phone), from: new(from),
            body: $"{guest}, a table has become free tonight. We hold it for 10 minutes.");

    public void Closed(string phone, string guest) =>
        MessageResource.Create(to: new(phone), from: new(from),
            body: $"{guest}, our kitchen is closed on Sunday because of a burst pipe. We are sorry about your booking.");
}
