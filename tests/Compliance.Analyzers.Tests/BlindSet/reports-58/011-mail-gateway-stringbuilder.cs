using System.Net.Mail;
using System.Text;

namespace Gatehouse.Mail;

public class BuyerMailComposer
{
    public MailMessage Compose(string relay, BuyerOrder order, bool isRepeatBuyer, bool hasOpenFeedback)
    {
        var sb = new StringBuilder();
        sb.AppendLine($"Dear {order.BuyerName},");
        sb.AppendLine("the glass of your picture frame broke in our packing line, so we ship a new frame tomorrow.");
        if (isRepeatBuyer)
        {
            sb.Append("As you have bought from us before, ");
            sb.AppendLine("you are now in our VIP circle and get early access to every drop."); // expect: BSM1006|BSM1007
        }
        if (hasOpenFeedback)
        {
            sb.AppendLine("We saw the negative seller feedback.");
            sb.AppendLine("Once you take it down we will refund the shipping as well."); // expect: BSM2001|BSM2005
        }
        sb.AppendLine();
        sb.Append("Kind regards, ").Append(order.ShopName);

        return new MailMessage("orders@gatehouse.example", relay)
        {
            Subject = $"Your order {order.AmazonOrderId}",
            Body = sb.ToString(),
        };
    }
}
