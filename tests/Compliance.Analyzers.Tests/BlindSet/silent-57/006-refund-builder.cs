using System.Text;

public static class RefundLetter
{
    public static string ForBuyer(string name, string orderId, decimal amount, bool partOnly, string? missingPart)
    {
        var sb = new StringBuilder();
        sb.Append("Dear ").Append(name).AppendLine(",");
        sb.AppendLine();
        if (partOnly && missingPart is not null)
        {
            sb.Append("the ").Append(missingPart).Append(" was missing from your order ").Append(orderId).AppendLine(".");
            sb.AppendFormat("We have refunded {0:C} for it to your original payment method.", amount);
        }
        else
        {
            sb.Append("your order ").Append(orderId).AppendLine(" was lost by the carrier.");
            sb.AppendLine("The full amount went back to your card today, you need not do anything.");
        }
        sb.AppendLine();
        sb.Append("Kind regards, Maple & Rye");
        return sb.ToString();
    }
}
