using System;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace Sundial.Sms
{
    /// <summary>Text messages about the delivery of Amazon orders.</summary>
    public class BuyerSms
    {
        private const string From = "+15005550006";

        public void Arrived(string phone) => MessageResource.Create(
            to: new PhoneNumber(phone),
            from: new PhoneNumber(From),
            body: "Your sundial arrives today between 2 and 4 pm. Someone must be at home to sign.");

        public void Missed(string phone) => MessageResource.Create(
            to: new PhoneNumber(phone),
            from: new PhoneNumber(From),
            body: "Nobody was at home for your sundial. The driver tries again tomorrow between 2 and 4 pm.");

        public void PinCode(string phone, string pin) => MessageResource.Create(
            to: new PhoneNumber(phone),
            from: new PhoneNumber(From),
            body: $"Give the driver the code {pin} when he hands over your sundial.");
    }
}
