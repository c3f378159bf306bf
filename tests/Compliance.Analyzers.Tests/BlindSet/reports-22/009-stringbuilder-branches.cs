using System.Text;

namespace SellerScripts
{
    public static class FollowUp
    {
        public static string BuildBuyerMessage(Order o, bool repeatBuyer, bool rainy)
        {
            var sb = new StringBuilder();
            sb.AppendLine($"Dear {o.BuyerName},");
            sb.AppendLine();
            if (rainy)
                sb.AppendLine("Heavy rain has closed the depot, so the tent will come one day later than promised.");
            else
                sb.AppendLine("The tent poles are packed in the inner pocket; please check it before you start.");

            if (repeatBuyer)
            {
                sb.Append("Because you've bought from us before, ");
                sb.Append("everything in our store is a fifth cheaper for you "); // expect: BSM1001|BSM1006|BSM1007
                sb.AppendLine("until the end of the month.");
            }
            else
            {
                sb.Append("When you get a chance, ").Append("please drop us a review "); // expect: BSM2006
                sb.AppendLine("on Amazon, good or bad.");
            }

            sb.AppendFormat("Kind regards, {0}", o.ShopName);
            return sb.ToString();
        }
    }
}
