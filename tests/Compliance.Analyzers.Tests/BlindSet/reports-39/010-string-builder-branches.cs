using System.Text;

namespace Lanternhill.Messaging;

public sealed class DeliveryFollowUpBuilder
{
    public string Build(DeliveredOrder order)
    {
        var body = new StringBuilder();
        body.Append("Dear ").Append(order.BuyerName).AppendLine(",");
        body.AppendLine();
        body.AppendLine($"Your order {order.Id} has been delivered.");

        if (order.IsRepeatBuyer)
        {
            body.AppendLine("Because you have bought from us before, the next lamp costs you a quarter less."); // expect: BSM1001|BSM1006
        }
        else
        {
            body.Append("If the lamp flickers, please check the bulb. ");
            body.Append("We would be glad if you could ");
            body.Append("rate it with five "); // expect: BSM2002
            body.AppendLine("stars.");
        }

        if (order.HasOpenCase)
        {
            body.AppendLine("We are still working on your case and will reply within 24 hours.");
        }

        return body.ToString();
    }
}

public sealed record DeliveredOrder(string Id, string BuyerName, bool IsRepeatBuyer, bool HasOpenCase);
