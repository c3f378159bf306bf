using Twilio;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace BluePeak.Fulfilment.Sms;

public sealed class TwilioBuyerSms
{
    private readonly string _from;

    public TwilioBuyerSms(string sid, string token, string from)
    {
        TwilioClient.Init(sid, token);
        _from = from;
    }

    public Task OutForDelivery(string phone, string window) =>
        MessageResource.CreateAsync(
            to: new PhoneNumber(phone), from: new PhoneNumber(_from),
            body: $"BluePeak: the driver brings your treadmill between {window}. Please have somebody at the door.");

    public Task AfterSetup(string phone) =>
        MessageResource.CreateAsync(
            to: new PhoneNumber(phone), from: new PhoneNumber(_from),
            body: "BluePeak: enjoying the treadmill? Rate it on Amazon, text us a screenshot and a heart-rate belt is yours."); // expect: BSM2001

    public Task Accessories(string phone, string link) =>
        MessageResource.CreateAsync(
            to: new PhoneNumber(phone), from: new PhoneNumber(_from),
            body: $"BluePeak: your treadmill deserves a floor mat! Mats and lubricant are 15% cheaper for owners this week."); // expect: BSM1007|BSM1001

    public Task Community(string phone) =>
        MessageResource.CreateAsync(
            to: new PhoneNumber(phone), from: new PhoneNumber(_from),
            body: "BluePeak: run with others, our owners' group waits at https://t.me/bluepeak_runners"); // expect: BSM3001|BSM3002|BSM3003
}
