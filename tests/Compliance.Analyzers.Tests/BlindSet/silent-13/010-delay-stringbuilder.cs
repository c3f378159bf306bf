using System.Text;

namespace Ostwind.Versand
{
    public class VerspaetungsText
    {
        public string ForBuyer(Order o, bool lost)
        {
            var sb = new StringBuilder();
            sb.Append("Dear ").Append(o.BuyerName).AppendLine(",");
            sb.AppendLine();

            if (lost)
            {
                sb.Append("DHL has declared your parcel lost. ");
                sb.Append("You can choose: a free ").Append("replacement, or your money back in full. ");
                sb.AppendLine("Just answer this message.");
            }
            else
            {
                sb.Append("the storm has delayed your parcel. The new date is ").Append(o.NewEta.ToString("d MMMM")).AppendLine(".");
                sb.Append("If that is too late for you, ").AppendLine("we cancel the order and refund it.");
                sb.AppendLine("The express surcharge of 7.90 euro has been refunded already, because it could not be kept.");
            }

            sb.AppendLine();
            sb.AppendLine("Kind regards");
            sb.Append("Ostwind");
            return sb.ToString();
        }
    }
}
