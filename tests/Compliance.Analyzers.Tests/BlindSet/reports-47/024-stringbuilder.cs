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
        else if (order.IsRepeatBuyer)
        {
            mail.Append("we are glad that the vase arrived safely. ");
            mail.AppendLine("your next vase costs you only half."); // expect: BSM1001|BSM1006
        }
        else
        {
            mail.Append("we hope the vase looks great. ");
            mail.AppendFormat("Happy with it? Then please rate {0}; otherwise just let us know.", order.ProductName); // expect: BSM2003|BSM2006
            mail.AppendLine();
        }
        mail.AppendLine("Do you have another address? Send us your private e-mail so we can keep in touch."); // expect: BSM3002|BSM3003
        mail.Append("Kind regards");
        return mail.ToString();
    }
}

public record BuyerOrder(string BuyerName, string ProductName, bool WasDamaged, bool IsRepeatBuyer);
