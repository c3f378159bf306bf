using System.Text;

namespace OrderMate.Core.Letters
{
    internal sealed class RefundLetterBuilder
    {
        public string Build(Order order, bool partial, bool returnNeeded)
        {
            var sb = new StringBuilder();
            sb.Append("Dear ").Append(order.BuyerName).AppendLine(",");
            sb.AppendLine("we are sorry that the shelf came with a dent.");

            if (partial)
            {
                sb.Append("As we agreed you keep the shelf; ");
                sb.AppendLine("the dented board is covered by the warranty and a new one ships today.");
            }
            else
            {
                sb.Append("We have refunded ").Append(order.Total.ToString("C"));
                sb.AppendLine(" through Amazon, which is the full price of this order.");
            }

            if (returnNeeded)
            {
                sb.Append("Please send the shelf back with the prepaid label ");
                sb.AppendLine("that you find under Your Orders.");
            }

            sb.AppendLine().Append("Yours, ").Append(order.ShopName);
            return sb.ToString();
        }
    }
}
