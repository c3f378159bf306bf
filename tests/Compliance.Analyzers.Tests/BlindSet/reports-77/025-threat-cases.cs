using System.Collections.Generic;
using System.Text;

namespace Ridgeway.Disputes.Amazon
{
    public class DisputeReplyWriter
    {
        private readonly IDictionary<DisputeKind, string[]> _blocks = new Dictionary<DisputeKind, string[]>
        {
            [DisputeKind.EmptyBox] = new[]
            {
                "We have opened an investigation with the courier about the empty box.",
                "You will hear from us here by Thursday, with a refund or a new drone."
            },
            [DisputeKind.UsedItem] = new[]
            {
                "The drone you returned shows water inside the motor.",
                "For that reason we can refund only part of the price; the amount is shown under Your Orders."
            },
            [DisputeKind.NegativeRating] = new[]
            {
                "The propeller guards you missed were delivered on Monday.",
                "Either the rating is gone by Friday or our solicitor writes to you next." // expect: BSM2005|BSM4003|BSM2004
            },
            [DisputeKind.Chargeback] = new[]
            {
                "Only a thief would file a chargeback like yours, and a stupid one at that." // expect: BSM4003
            }
        };

        public string Write(Dispute dispute)
        {
            var sb = new StringBuilder($"Hello {dispute.BuyerName}, ");
            foreach (var block in _blocks[dispute.Kind])
            {
                sb.Append(block).Append(' ');
            }

            sb.Append("Ridgeway Drones");
            return sb.ToString();
        }
    }
}
