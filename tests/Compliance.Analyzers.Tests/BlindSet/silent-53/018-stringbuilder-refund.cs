using System.Text;

namespace GlowTheory.Erp.Service
{
    public class ReturnMailBuilder
    {
        public string Build(string buyer, string orderNo, bool hazmat, bool partial, decimal amount)
        {
            var sb = new StringBuilder();
            sb.AppendLine("Dear " + buyer + ",");
            sb.AppendLine();
            sb.Append("we received your return of order ").Append(orderNo).AppendLine(".");
            if (partial)
            {
                sb.Append("The brush was missing from the set, so ").Append(amount.ToString("C"));
                sb.AppendLine(" of the price were refunded to your card; the invoice shows the difference.");
            }
            else
            {
                sb.AppendLine("The full price was refunded to your original payment method.");
            }
            if (hazmat)
            {
                sb.AppendLine("Please do not send back the nail polish itself, as the carrier does not accept it.");
            }
            sb.AppendLine("The discount already applied to this order was taken into account.");
            sb.AppendLine("Kind regards");
            sb.AppendLine("GlowTheory");
            return sb.ToString();
        }
    }
}
