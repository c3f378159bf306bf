using System;
using System.Text;

namespace Tinderbox.Toys.Marketplace
{
    public class MissingPieceLetter
    {
        public string Write(AmazonClaim claim)
        {
            var sb = new StringBuilder();
            sb.Append("Hello ").Append(claim.BuyerName).Append(',').AppendLine();
            sb.AppendLine();
            sb.AppendLine($"We are sorry that the puzzle of order {claim.OrderId} came without piece {claim.Piece}.");
            sb.AppendLine("The factory keeps the cut sheets, so we can post the very piece to you at no charge.");
            if (claim.WantsNewBox)
            {
                sb.AppendLine("As you prefer a complete box, a free replacement is being packed; please keep or recycle the first one.");
            }

            if (claim.WantsMoney)
            {
                sb.Clear();
                sb.AppendLine($"Hello {claim.BuyerName},");
                sb.AppendLine($"your refund of {claim.Amount:C} for order {claim.OrderId} has been issued through Amazon.");
                sb.AppendLine("Your bank may need up to five business days to show it on the card.");
            }

            if (claim.AskedForGift)
            {
                sb.AppendLine("About your other question: we can't include a free gift with an order, I hope you understand.");
            }

            sb.AppendLine();
            sb.Append("Tinderbox Toys");
            return sb.ToString();
        }
    }
}
