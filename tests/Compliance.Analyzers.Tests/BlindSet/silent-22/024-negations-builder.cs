using System.Text;

namespace Moorland.Replies
{
    public static class PriceQuestion
    {
        public static string BuildReplyToBuyer(string name, bool askedForCoupon, bool askedToPayDirect)
        {
            var sb = new StringBuilder();
            sb.AppendLine($"Dear {name},");
            sb.AppendLine("thank you for your question about the vest.");
            if (askedForCoupon)
            {
                sb.Append("We are sorry, but we do not ");
                sb.Append("offer any coupon ");
                sb.AppendLine("or discount code by message.");
            }
            if (askedToPayDirect)
            {
                sb.Append("We can't take payment outside Amazon. ");
                sb.AppendLine("Please place and pay for the order only through Amazon.");
            }
            sb.AppendLine("The vest in M fits a chest of 96 to 100 cm.");
            return sb.ToString();
        }
    }
}
