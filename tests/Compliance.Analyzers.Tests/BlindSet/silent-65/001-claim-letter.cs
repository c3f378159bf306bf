using System;
using System.Text;

namespace Rowanberry.Claims
{
    public class ClaimLetter
    {
        private readonly ClaimOutcome _outcome;

        public ClaimLetter(ClaimOutcome outcome) => _outcome = outcome ?? throw new ArgumentNullException(nameof(outcome));

        public string Render()
        {
            var sb = new StringBuilder();
            sb.AppendLine($"Dear {_outcome.BuyerName},");
            sb.AppendLine();
            sb.AppendLine($"We have reviewed your claim for order {_outcome.AmazonOrderId} together with the photos you sent.");

            switch (_outcome.Decision)
            {
                case Decision.FullRefund:
                    sb.AppendLine($"You are right, the bowl is chipped. {_outcome.Amount:C} has been refunded to your original payment method through Amazon.");
                    sb.AppendLine("You may keep or discard the bowl; please do not use it for food.");
                    break;
                case Decision.Replacement:
                    sb.AppendLine("A replacement was handed to the carrier today. It is free of charge, and the damaged bowl does not have to come back.");
                    sb.AppendLine($"Tracking number: {_outcome.TrackingNumber}.");
                    break;
                case Decision.PartialRefund:
                    sb.AppendLine($"The lid is missing, so we refunded {_outcome.Amount:C} of this order. The bowl itself is complete and yours to keep.");
                    break;
                case Decision.Rejected:
                    sb.AppendLine("The crack runs along the marks of a dishwasher rack, which the warranty leaves out, so we are unable to refund this time.");
                    sb.AppendLine("If you see it differently, reply with a picture of the underside and a colleague will look at the case again.");
                    break;
            }

            sb.AppendLine();
            sb.Append("Rowanberry Ceramics");
            return sb.ToString();
        }
    }
}
