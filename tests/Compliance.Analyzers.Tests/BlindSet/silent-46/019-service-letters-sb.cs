using System.Text;

namespace OldMill.Seller.Mail
{
    public class ServiceLetter
    {
        public string Create(string buyer, string order, bool partMissing, bool late, decimal share)
        {
            var sb = new StringBuilder();
            sb.AppendLine("Dear " + buyer + ",");
            sb.AppendLine();
            if (partMissing)
            {
                sb.Append("the depth stop was missing from order " + order + ". ");
                sb.Append("We send you one free of charge; ");
                sb.Append("it should arrive by Friday. ");
            }
            else if (late)
            {
                sb.Append("order " + order + " is two days late because of the strike. ");
                sb.AppendFormat("We refunded the express fee of {0:C} on this order. ", share);
            }
            else
            {
                sb.Append("we received your return for order " + order + " and refunded the full price. ");
            }
            sb.AppendLine("If anything is unclear, please reply to this message.");
            sb.Append("Old Mill Tools");
            return sb.ToString();
        }
    }
}
