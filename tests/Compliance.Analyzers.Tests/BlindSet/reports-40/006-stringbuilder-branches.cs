using System.Text;

namespace LegacyErp.Mail
{
    public class MailBuilder
    {
        public string BuildBuyerLetter(OrderInfo order, bool isVip, bool hasProblem)
        {
            StringBuilder sb = new StringBuilder();
            sb.AppendLine("Dear " + order.BuyerName + ",");
            sb.AppendLine("this is the seller of order " + order.AmazonOrderId + ".");
            if (hasProblem)
            {
                sb.AppendLine("We are sorry that the zipper broke. A new jacket was shipped this morning.");
            }
            else if (isVip)
            {
                sb.Append("The care label is inside the left pocket. In addition, ");
                sb.Append("we would like to send you a 10 dollar gift "); // expect: BSM1005
                sb.AppendLine("card by mail.");
            }
            else
            {
                sb.AppendLine("Please join our product tester club and get new items before everybody else."); // expect: BSM1006
            }
            sb.AppendLine("Best regards, Jason from Customer Care");
            return sb.ToString();
        }
    }
}
