using System.Text;

namespace Lichtblick.AfterSales;

public sealed class ReturnLetter
{
    public string Build(ReturnCase c)
    {
        var sb = new StringBuilder();
        sb.AppendLine($"Dear {c.BuyerName},");
        sb.AppendLine();
        sb.AppendLine("thank you for telling us that the lamp flickers.");
        if (c.WantsReplacement)
        {
            sb.AppendLine("A new lamp leaves our warehouse tomorrow; you pay nothing for it.");
            sb.AppendLine("Please keep the old one until then, we may ask you for a photo of the socket.");
        }
        else
        {
            sb.Append("You can start the return under https://www.amazon.de/returns");
            sb.AppendLine(" and print the prepaid label there.");
            sb.AppendLine("As soon as the lamp is back, the full price goes to the card you paid with.");
        }
        sb.AppendLine();
        sb.AppendLine("Kind regards");
        sb.AppendLine("Lichtblick service");
        return sb.ToString();
    }
}
