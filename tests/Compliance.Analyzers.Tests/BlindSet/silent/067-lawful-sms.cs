using Twilio.Rest.Api.V2010.Account;

namespace Spey.Delivery
{
    public class DriverTexts
    {
        public void Announce(string to, string window)
        {
            MessageResource.Create(
                to: new Twilio.Types.PhoneNumber(to),
                from: new Twilio.Types.PhoneNumber(Config.From),
                body: $"Your sofa is delivered today between {window}. Please keep the hallway free.");
        }

        public void Tw(string to)
        {
            MessageResource.Create(to: new Twilio.Types.PhoneNumber(to), from: new Twilio.Types.PhoneNumber(Config.From),
                body: "您好，沙發今天下午送達，請預留電梯。");
        }
    }
}
