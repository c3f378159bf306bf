using System.Text;

namespace ToolForge.ReplyKit
{
    public class RefundLetterWriter
    {
        public string Write(ReturnCase rc)
        {
            var sb = new StringBuilder();
            sb.AppendLine("Dear " + rc.BuyerName + ",");
            sb.AppendLine();
            sb.Append("we have seen your return request for order ").Append(rc.OrderId).AppendLine(".");

            if (rc.Value < 20)
            {
                sb.AppendLine("Please keep the item, the full amount has already been refunded.");
            }
            else if (rc.BuyerIsAngry)
            {
                sb.Append("If you close the claim and keep the drill, ") // expect: BSM1003
                  .Append(rc.Offer.ToString("C"))
                  .AppendLine(" is yours; we hope that settles it.");
            }
            else
            {
                sb.AppendLine("A prepaid label is attached. Drop the parcel at any UPS point within 14 days.");
                sb.AppendLine("By the way: the matching bit set is on our storefront this week, go and grab one."); // expect: BSM1007
            }

            sb.AppendLine();
            sb.Append("Kind regards").AppendLine().Append("ToolForge Customer Care");
            return sb.ToString();
        }
    }
}
