using System.Text;

namespace WarsawTools.Erp.Amazon
{
    public class WiadomoscBuilder
    {
        public string BuildBuyerMessage(Order o, bool firstOrder)
        {
            var sb = new StringBuilder();
            sb.AppendLine("Dear " + o.BuyerName + ",");
            sb.AppendLine();
            if (o.DaysLate > 0)
            {
                sb.AppendLine("We regret that the hedge trimmer will arrive " + o.DaysLate + " days later than promised.");
                sb.AppendLine("If you prefer not to wait, tell us and we cancel and refund the order.");
            }
            else if (firstOrder)
            {
                sb.Append("You may be interested in our new cordless ");  // expect: BSM1007
                sb.AppendLine("leaf blower, which has just come into the range.");
            }
            else
            {
                sb.Append("As a returning customer you are entered into our monthly prize draw ");  // expect: BSM1006
                sb.AppendLine("for a garden set.");
            }
            sb.AppendLine("Kind regards, the garden team");
            return sb.ToString();
        }
    }
}
