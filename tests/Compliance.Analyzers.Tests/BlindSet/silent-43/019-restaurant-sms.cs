using System.Threading.Tasks;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace LaTrattoria.Guests
{
    public class GuestSms
    {
        private const string FromNr = "+15005550006";

        // table guests that left their number with the waiter
        public Task BirthdayAsync(string guestPhone, string guest) =>
            MessageResource.CreateAsync(to: new PhoneNumber(guestPhone), from: new PhoneNumber(FromNr),
                body: $"Ciao {guest}! It is your birthday, so the tiramisu at La Trattoria is on the house tonight. Table? Call 503-555-0188.");

        public Task LunchAsync(string guestPhone) =>
            MessageResource.CreateAsync(to: new PhoneNumber(guestPhone), from: new PhoneNumber(FromNr),
                body: "La Trattoria: pasta lunch 20% off from Monday to Wednesday. Show this text to the waiter.");

        public Task TableAsync(string guestPhone, string time) =>
            MessageResource.CreateAsync(to: new PhoneNumber(guestPhone), from: new PhoneNumber(FromNr),
                body: $"La Trattoria: your table for tonight {time} is booked. We keep it for 15 minutes.");
    }
}
