using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Sundqvist.Lighting.Jobs
{
    public class ProblemJob
    {
        private readonly AmazonConnection _amazon;
        public ProblemJob(AmazonConnection amazon) { _amazon = amazon; }

        public void Run(string orderId, int step, string engraving)
        {
            if (step == 1)
            {
                _amazon.Messaging.CreateUnexpectedProblem(orderId, new CreateUnexpectedProblemRequest
                {
                    Text = "The glass of your lamp cracked in our warehouse. We make a new one, it arrives on Thursday instead of Tuesday. If this is too late we refund the order."
                });
            }
            else if (step == 2)
            {
                _amazon.Messaging.ConfirmCustomizationDetails(orderId, new CreateConfirmCustomizationDetailsRequest
                {
                    Text = "Please check the engraving of your lamp: \"" + engraving + "\". We start on Monday."
                });
            }
            else if (step == 3)
            {
                var txt = "Your floor lamp comes on a pallet. ";
                txt += "Please tell us which of these two days suits you. ";
                txt += "The driver needs a door of at least 80 cm.";
                _amazon.Messaging.CreateConfirmDeliveryDetails(orderId, new CreateConfirmDeliveryDetailsRequest { Text = txt });
            }
            else
            {
                _amazon.Solicitations.CreateProductReviewAndSellerFeedbackSolicitation(orderId);
            }
        }
    }
}
