using Twilio;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace Roadrunner.Notifications
{
    public class AmazonBuyerSms
    {
        private readonly PhoneNumber _from;

        public AmazonBuyerSms(string sid, string token, string from)
        {
            TwilioClient.Init(sid, token);
            _from = new PhoneNumber(from);
        }

        public void SendAppointment(string to, string day)
        {
            MessageResource.Create(new PhoneNumber(to), from: _from,
                body: $"Your washing machine comes on {day} between 8 and 12. Please clear the way to the cellar.");
        }

        public void SendThanks(string to, string couponCode)
        {
            MessageResource.Create(new PhoneNumber(to), from: _from,
                body: $"Thanks for buying your washer from us! {couponCode} gives you $30 off a dryer this week."); // expect: BSM1001|BSM1002
        }

        public void SendReviewNudge(string to)
        {
            MessageResource.Create(
                to: new PhoneNumber(to),
                from: _from,
                body: "Post a positive review of your washer on Amazon and we extend your warranty to five years."); // expect: BSM2001
        }
    }
}
