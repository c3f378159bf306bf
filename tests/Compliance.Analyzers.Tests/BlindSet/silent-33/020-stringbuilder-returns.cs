using System.Text;

namespace ErpKeFu.Mail
{
    public class TuiHuoXin
    {
        public string Build(string buyer, string orderNo, bool dingZhi, bool posun, decimal jinE)
        {
            var sb = new StringBuilder();
            sb.Append("Dear ").Append(buyer).AppendLine(",");
            sb.AppendLine($"we got your return request for order {orderNo}.");
            if (posun)
            {
                sb.Append("The bag came damaged, so the full price is refunded ");
                sb.AppendLine("and you keep the bag or throw it away.");
            }
            else if (dingZhi)
            {
                sb.AppendLine("The bag carries your name, so we need to check if the letters are right. Please attach one photo of it here.");
            }
            else
            {
                sb.AppendLine("Please use the label from Amazon and bring the parcel to the post within 30 days.");
                sb.AppendLine($"After it comes to us, {jinE} USD go back to the same card.");
            }
            sb.AppendLine("Questions about the return you can write in this message.");
            return sb.ToString();
        }
    }
}
