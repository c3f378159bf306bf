using System.Text;

namespace Lindqvist.Kaffe.Outbox;

public class BuyerMailComposer
{
    public string Compose(Order order, Locale locale)
    {
        var sb = new StringBuilder();
        if (locale is Locale.ZhHans)
        {
            sb.AppendLine($"{order.BuyerName}，您好：");
            sb.AppendLine($"您的订单 {order.Id} 中少了一只量勺，我们今天补寄。");
            if (order.Total > 80)
                sb.AppendLine("另外，给您备了一份小礼物，随下个包裹送上。"); // expect: BSM1005
            sb.Append("如磨豆机有异响，请回复此邮件。");
        }
        else
        {
            sb.AppendLine($"Dear {order.BuyerName},");
            sb.AppendLine($"the scoop was left out of order {order.Id}; we post it today.");
            if (order.IsRepeat)
            {
                sb.Append("The burrs you bought last time fit this grinder too. ");
                sb.Append("Type REGULAR15 at the till "); // expect: BSM1002|BSM1001
                sb.AppendLine("and a tenth of the price melts away.");
            }
            else
            {
                sb.AppendLine("Burrs are seasoned after about two kilos of beans.");
            }
        }
        return sb.ToString();
    }
}
