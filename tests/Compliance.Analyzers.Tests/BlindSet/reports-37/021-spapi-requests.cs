using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Sundqvist.Lighting.Jobs
{
    public class MessagingJob
    {
        private readonly AmazonConnection _amazon;
        public MessagingJob(AmazonConnection amazon) { _amazon = amazon; }

        public void Run(string orderId, int step)
        {
            if (step == 1)
            {
                _amazon.Messaging.CreateUnexpectedProblem(orderId, new CreateUnexpectedProblemRequest
                {
                    Text = "The shade of your lamp cracked in our warehouse. We send a new one, it arrives two days later than planned."
                });
            }
            else if (step == 2)
            {
                var req = new CreateConfirmOrderDetailsRequest(text: "Before we ship: shall we put in the dimmer as a present? Then answer with YES."); // expect: BSM1005
                _amazon.Messaging.CreateConfirmOrderDetails(orderId, req);
            }
            else
            {
                var txt = "Your lamp was delivered. ";
                txt += "Mounting film: youtube channel Sundqvist Ljus. "; // expect: BSM3001|BSM3002
                txt += "Your impression of the lamp as Amazon review would be welcome."; // expect: BSM2006
                _amazon.Messaging.CreateConfirmDeliveryDetails(orderId, new CreateConfirmDeliveryDetailsRequest { Text = txt });
            }
        }
    }
}
