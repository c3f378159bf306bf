using System.Text;

namespace Halden.Oms.Messaging.Composition;

public sealed class ServiceLetterComposer
{
    public string Compose(OrderSnapshot order, ServiceCase serviceCase)
    {
        var letter = new StringBuilder();
        letter.Append("Dear ").Append(order.BuyerName).AppendLine(",");

        if (serviceCase.PartsMissing > 0)
        {
            letter.Append("thank you for telling us that ").Append(serviceCase.PartsMissing);
            letter.AppendLine(" parts were missing. They were sent to you today free of charge.");
        }
        else if (serviceCase.AskedForDiscount)
        {
            letter.AppendLine("thank you for asking whether you could have the item at a lower price.");
            letter.AppendLine("We cannot offer any discount by message, nor do we sell outside Amazon.");
        }
        else
        {
            letter.AppendLine("the courier could not deliver because the gate was locked.");
            letter.AppendLine("Please send us the gate code so that the parcel can be delivered tomorrow.");
        }

        return letter.AppendLine("Kind regards").ToString();
    }
}
