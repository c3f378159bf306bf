using Azure;
using Azure.Communication.Email;
using Azure.Communication.Sms;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace Honesty.Channels
{
    public class Channels
    {
        private readonly EmailClient _mail;
        private readonly SmsClient _sms;

        public Channels(EmailClient mail, SmsClient sms) { _mail = mail; _sms = sms; }

        public void Piano(string phone)
        {
            MessageResource.Create(body: "The delivery of your stove is planned for Thursday between 9 and 12.", from: new PhoneNumber("+1500"), to: new PhoneNumber(phone));
            MessageResource.Create(body: "Hi! Rate our stove 5 stars and get $20 back.", from: new PhoneNumber("+1500"), to: new PhoneNumber(phone)); // expect: BSM2001
            _sms.Send(from: "+1500", to: phone, message: "您好，回复本短信领取无门槛优惠券50元。"); // expect: BSM1002
        }

        public void Mail(string relay)
        {
            _mail.Send(WaitUntil.Started, "a@honesty.example", relay, "Your stove", "The glass will be replaced on Friday, you pay nothing.");
            _mail.Send(WaitUntil.Started, "a@honesty.example", relay, "Your stove", "Sign up to our newsletter at www.honesty-stoves.com for special offers."); // expect: BSM3001|BSM1007
        }
    }
}
