using System.Text;

namespace Hzkj.Amazon.Messages;

public class TuiHuoShuoMingBuilder
{
    public string BuildBuyerMessage(OrderDto order, bool miaoShuBuFu)
    {
        var sb = new StringBuilder();
        sb.AppendLine($"Hello {order.BuyerName},");
        sb.AppendLine($"your return for order {order.AmazonOrderId} is approved.");
        if (miaoShuBuFu)
            sb.AppendLine("As the fault is ours, the return label is prepaid and costs you nothing.");
        else
            sb.AppendLine("Please choose a drop-off point when you print the label in Your Orders.");
        sb.Append("As soon as the carrier scans the box, ");
        sb.Append("Amazon sends the full refund to the card ");
        sb.AppendLine("that was used for the order.");
        sb.AppendLine("Kind regards");
        return sb.ToString();
    }
}
