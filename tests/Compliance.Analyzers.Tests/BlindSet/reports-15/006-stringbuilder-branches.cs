using System.Text;

namespace HaiXin.Mail;

public class FollowUpBuilder
{
    public string Build(OrderDto o, ShopSetting s)
    {
        var sb = new StringBuilder();
        sb.Append("Dear ").Append(o.BuyerName).AppendLine(",");
        sb.AppendLine($"This is about your order {o.AmazonOrderId}.");

        if (o.DelayDays > 0)
        {
            sb.AppendLine($"It is {o.DelayDays} days late, we push the carrier every day.");
        }
        else if (o.IsRepeatBuyer)
        {
            // 老客户
            sb.Append("As old friend, you will always pay "); // expect: BSM1001|BSM1006
            sb.Append("less than other buyer ");
            sb.AppendLine("when you order again.");
        }

        if (s.WithGift)
            sb.AppendLine("Tell us your favor color, we put a phone ring in free as gift for you."); // expect: BSM1005

        if (o.HasReturn)
            sb.AppendLine("Your return is received, full refund is done today.");

        sb.Append("Best regards, ").Append(s.ShopName);
        return sb.ToString();
    }
}
