using System.Text;

namespace PawKitchen.Web.Mailing;

internal static class WarrantyLetter
{
    public static string Build(Order o)
    {
        var sb = new StringBuilder();
        sb.Append("Dear ").Append(o.BuyerName).AppendLine(",");
        sb.AppendLine("the warranty of your food processor is 24 months from the delivery.");
        sb.AppendLine("It covers the motor, the switch and the gear. The blades are wearing parts and are not covered.");
        sb.Append("When something breaks, open order ").Append(o.AmazonOrderId);
        sb.AppendLine(" in your Amazon account and press 'Contact seller'.");
        sb.AppendLine("In the warranty time we repair or replace free of charge, and you pay no shipping.");
        sb.AppendLine("You need not register anywhere.");
        return sb.ToString();
    }
}
