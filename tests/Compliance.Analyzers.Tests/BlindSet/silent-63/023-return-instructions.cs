using System.Text;

namespace Kestrel.Returns.Desk
{
    public class ReturnInstructionText
    {
        public string For(ReturnRequest r)
        {
            var sb = new StringBuilder();
            sb.AppendLine($"Hello {r.Buyer},");
            sb.AppendLine($"your return of the heater from order {r.OrderId} has been accepted.");
            if (r.PrepaidLabel)
                sb.AppendLine("The return label is prepaid, so please do not pay anything at the post office.");
            else
                sb.AppendLine("Please use a tracked service; the postage will be refunded together with the heater because it arrived defective.");
            sb.AppendLine("Please put the power cord and the manual into the box as well.");
            sb.AppendLine("As soon as the carrier scans the parcel, the refund is released to the card you paid with.");
            return sb.ToString();
        }
    }

    public record ReturnRequest(string OrderId, string Buyer, bool PrepaidLabel);
}
