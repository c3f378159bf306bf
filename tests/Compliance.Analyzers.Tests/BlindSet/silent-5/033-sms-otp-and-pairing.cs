using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace Keys.Notify
{
    public class CodeMessages
    {
        private readonly PhoneNumber _from = new("+12025550111");

        public void Otp(string to, string code) =>
            MessageResource.Create(new PhoneNumber(to), from: _from, body: $"{code} is your sign-in code. Do not pass it on to anyone.");

        public void Pairing(string to, string code) =>
            MessageResource.Create(new PhoneNumber(to), from: _from,
                body: $"You asked how to pair the lock: press the button for five seconds and enter the code {code}.");

        public void Rma(string to, string rma) =>
            MessageResource.Create(new PhoneNumber(to), from: _from,
                body: $"Your return number is {rma}. Write it on the box; the label is already paid for.");

        public void License(string to, string key) =>
            MessageResource.Create(new PhoneNumber(to), from: _from,
                body: $"The licence key of your order is {key}. It replaces the first key, which did not work. Nothing is charged.");
    }
}
