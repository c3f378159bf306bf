using System.Text;

namespace OldMill.Seller.Mail
{
    public class ThankYouLetter
    {
        public string Create(OrderInfo o, bool vip, bool wantsReview)
        {
            StringBuilder sb = new StringBuilder();
            sb.AppendLine("Dear " + o.BuyerName + ",");
            sb.AppendLine();
            sb.AppendFormat("your order {0} was delivered on {1:d}. ", o.OrderId, o.Delivered);
            if (vip)
            {
                sb.Append("This is your third order already. ");
                sb.Append("mention this letter and we knock 8 dollars off your next bundle. "); // expect: BSM1001|BSM1006
            }
            else
            {
                sb.Append("The guarantee runs for 24 months from that date. ");
            }
            if (wantsReview)
                sb.Append("Please rate us 5 out of 5, anything lower hurts a family business badly. "); // expect: BSM2002
            sb.AppendLine("The manual is attached as PDF.");
            sb.Append("Old Mill Tools");
            return sb.ToString();
        }
    }

    public class OrderInfo { public string BuyerName, OrderId; public System.DateTime Delivered; }
}
