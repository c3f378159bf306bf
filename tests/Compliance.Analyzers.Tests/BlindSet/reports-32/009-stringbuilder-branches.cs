using System.Text;

namespace ChannelLoom.Legacy.Mailer
{
    public class FollowUpComposer
    {
        public string Compose(Order o, bool repeatBuyer, bool hasCoupon)
        {
            var sb = new StringBuilder();
            sb.AppendLine("Dear " + o.BuyerName + ",");
            sb.AppendLine();
            sb.AppendLine("The filter of your humidifier should be rinsed every two weeks.");

            if (repeatBuyer)
            {
                sb.Append("This is your second order with us, so you ");
                sb.Append("get 20% "); // expect: BSM1001
                sb.AppendLine("off when you order again.");
            }
            else if (hasCoupon)
            {
                sb.AppendFormat("Enter the promo code {0} when you check out.", o.PromoCode).AppendLine(); // expect: BSM1002
            }
            else
            {
                sb.AppendLine("Spare filters are included in the box.");
            }

            sb.AppendLine();
            sb.Append("For anything else, e-mail ").Append("help@misty-home.example"); // expect: BSM3002|BSM3003
            sb.AppendLine(".");
            sb.AppendLine("Kind regards");
            return sb.ToString();
        }
    }
}
