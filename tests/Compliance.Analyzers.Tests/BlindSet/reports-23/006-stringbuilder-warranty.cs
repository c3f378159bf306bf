using System.Text;

namespace PawKitchen.Web.Mailing;

internal static class WarrantyMailBuilder
{
    public static string Build(Order order, bool vip)
    {
        var sb = new StringBuilder();
        sb.Append("<p>Dear ").Append(order.BuyerName).Append(",</p>");
        sb.Append("<p>your stand mixer has 12 months warranty from the day of delivery. ");
        sb.Append("Keep the order number ").Append(order.AmazonOrderId).Append(" ready.</p>");
        if (vip)
        {
            sb.Append("<p>Leave us some kind words on the product page "); // expect: BSM2001|BSM2002
            sb.Append("and we make the warranty of your mixer longer to three years.</p>");
        }
        sb.Append("<p>To activate it, visit our own website www.pawkitchen-care.com and fill the form.</p>"); // expect: BSM3001|BSM3003
        sb.Append("<p>Your after-sales team</p>");
        return sb.ToString();
    }

    public static string BuildShort(Order order) =>
        $"Dear {order.BuyerName}, give us a good review and your mixer gets two more years of warranty!"; // expect: BSM2001|BSM2002
}
