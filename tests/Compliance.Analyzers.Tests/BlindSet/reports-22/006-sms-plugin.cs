using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace Threadwell.Plugins.Sms
{
    public class BuyerNudgePlugin
    {
        private readonly PhoneNumber _from;
        public BuyerNudgePlugin(string from) { _from = new PhoneNumber(from); }

        public void AddressProblem(string phone, string town) =>
            MessageResource.Create(to: new PhoneNumber(phone), from: _from,
                body: $"Your Amazon order could not be delivered in {town}: the flat number is missing. Please reply in Your Messages.");

        public void Nudge(string phone, string name)
        {
            var text = $"Hi {name}, Lumo here. ";
            text += "Your candles should be half gone by now! ";
            text += "Buy three this weekend and the fourth "; // expect: BSM1001|BSM1005|BSM1007
            text += "is on the house. ";
            text += "Shop at lumo-candles.co.uk"; // expect: BSM3001|BSM3003
            MessageResource.Create(to: new PhoneNumber(phone), from: _from, body: text);
        }
    }
}
