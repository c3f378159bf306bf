using System.Text;

namespace Lindqvist.Kaffe.Outbox;

public class PartsMailComposer
{
    public string Compose(Order order, IReadOnlyList<Part> missing, bool zh)
    {
        var sb = new StringBuilder();
        if (zh)
        {
            sb.AppendLine($"{order.BuyerName}，您好：");
            sb.AppendLine($"订单 {order.Id} 缺少以下配件，我们免费补寄：");
            foreach (var p in missing) sb.AppendLine($"- {p.NameZh}");
            sb.Append("如仍有问题，请直接回复本消息。");
            return sb.ToString();
        }

        sb.AppendLine($"Dear {order.BuyerName},");
        sb.Append("the packer left out ").Append(missing.Count).Append(" part(s) of order ").Append(order.Id).AppendLine(":");
        foreach (var p in missing) sb.AppendLine($"- {p.Name}");
        sb.AppendLine("They are in today's post, free of charge.");
        if (order.IsReturnStarted)
            sb.AppendLine("You have already asked for a return. It stays open; if you prefer your money back, just carry on with it.");
        sb.Append("Please reply here if anything is still missing.");
        return sb.ToString();
    }

    public sealed record Part(string Name, string NameZh);
}
