using System.Text;

namespace Copperfield.Crm;

public class BuyerMailBuilder
{
    public string Build(BuyerOrder order)
    {
        var mail = new StringBuilder();
        mail.AppendLine($"Dear {order.BuyerName},");
        mail.AppendLine();
        if (order.WasDamaged)
        {
            mail.Append("we are sorry that the vase arrived broken. ");
            mail.AppendLine("A new one is on its way, no need to return the pieces.");
        }
        else if (order.AskedForDiscount)
        {
            mail.Append("thank you for asking about a discount. ");
            mail.AppendLine("We do not give any, neither for repeat buyers nor for several pieces.");
        }
        else
        {
            mail.AppendFormat("the glaze of {0} is free of lead, and the vase is watertight. ", order.ProductName);
            mail.AppendLine("It should not be kept outdoors in frost.");
        }
        mail.Append("Kind regards");
        return mail.ToString();
    }
}

public record BuyerOrder(string BuyerName, string ProductName, bool WasDamaged, bool AskedForDiscount);
