using System;
using System.Text;

namespace Quillon.Claims
{
    public sealed class ClaimLetter
    {
        public string OrderId { get; init; }
        public string Buyer { get; init; }
        public decimal Amount { get; init; }
        public ClaimOutcome Outcome { get; init; }

        public string ToMessageText()
        {
            var sb = new StringBuilder();
            sb.AppendLine($"Dear {Buyer},");
            sb.AppendLine();
            sb.AppendLine($"we have finished the review of your case for order {OrderId}.");

            if (Outcome == ClaimOutcome.Full)
            {
                sb.AppendLine($"The courier admits that the crate was dropped. The full price, {Amount:C}, was returned to your original payment method through Amazon.");
            }
            else if (Outcome == ClaimOutcome.Partial)
            {
                sb.AppendLine($"One of the six glasses was chipped, so we have made a partial refund of {Amount:C} on this order. You may keep all six.");
            }
            else if (Outcome == ClaimOutcome.Replace)
            {
                sb.AppendLine("A replacement for the broken glass is on its way to you. It costs you nothing.");
            }
            else
            {
                sb.AppendLine("The photographs show wear from the dishwasher, which the warranty excludes. We cannot refund this order, and we are sorry to disappoint you.");
            }

            sb.AppendLine();
            sb.AppendLine("If we have overlooked something, please answer this message with more pictures.");
            sb.AppendLine("Quillon service desk");
            return sb.ToString();
        }
    }

    public enum ClaimOutcome { Full, Partial, Replace, Rejected }
}
