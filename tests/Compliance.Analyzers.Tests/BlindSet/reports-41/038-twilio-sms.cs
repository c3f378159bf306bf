using System;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace Sundial.Sms
{
    /// <summary>Text messages to buyers of our Amazon store.</summary>
    public class BuyerSms
    {
        private const string From = "+15005550006";

        public void Arrived(string phone) => MessageResource.Create(
            to: new PhoneNumber(phone),
            from: new PhoneNumber(From),
            body: "Your sundial arrives today between 2 and 4 pm. Someone must be at home to sign.");

        public void Stars(string phone) => MessageResource.Create(
            to: new PhoneNumber(phone),
            from: new PhoneNumber(From),
            body: "Like your sundial? Rate it 5 stars on Amazon - it takes a minute!"); // expect: BSM2002|BSM2003

        public void Shop(string phone) => MessageResource.Create(
            to: new PhoneNumber(phone),
            from: new PhoneNumber(From),
            body: "下次请直接到 sundial-direct.example 下单，比亚马逊便宜。"); // expect: BSM3001|BSM3003
    }
}
