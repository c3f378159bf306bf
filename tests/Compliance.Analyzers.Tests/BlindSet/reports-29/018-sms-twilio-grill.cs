using System.Threading.Tasks;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace SmokeRing.Notifications
{
    public class AmazonOrderTexter
    {
        private static readonly PhoneNumber From = new PhoneNumber("+15005550006");

        public async Task HeavyDelivery(string to, string day)
        {
            await MessageResource.CreateAsync(
                to: new PhoneNumber(to), from: From,
                body: $"Your smoker (Amazon order) comes on {day} on a pallet. Please have somebody at home who can help to lift it.");
        }

        public async Task FirstCook(string to)
        {
            await MessageResource.CreateAsync(
                to: new PhoneNumber(to), from: From,
                body: "First cook done? Get your next cover, rub or tongs straight from us: text back and pay by bank transfer, no Amazon fees."); // expect: BSM3003
        }

        public async Task Video(string to)
        {
            await MessageResource.CreateAsync(
                to: new PhoneNumber(to), from: From,
                body: "How to season your smoker: https://youtu.be/Zx81smokering - and 8% off pellets with code PELLET8."); // expect: BSM3001, BSM1002|BSM1001
        }
    }
}
