using System.Text;

namespace LarchLantern.Warranty;

public class WarrantyLetter
{
    public string Build(string first, string product, bool covered, DateOnly until)
    {
        var sb = new StringBuilder();
        sb.Append("Hi ").Append(first).AppendLine(",");
        sb.Append("your ").Append(product).Append(" is covered until ").Append(until.ToString("MMMM d, yyyy")).AppendLine(".");
        if (covered)
        {
            sb.AppendLine("A broken buckle counts. A bear doesn't, sorry.");
            sb.AppendLine("We'll repair or replace it at no charge; reply with a photo of the buckle.");
        }
        else
        {
            sb.AppendLine("This damage isn't covered, but the buckle is a standard 25 mm part and easy to swap.");
        }
        sb.Append("Larch & Lantern");
        return sb.ToString();
    }
}
