using System.Text;

namespace Kestrel.Notes;

public class ShipmentNote
{
    public string Write(string buyer, string[] parts, string phone)
    {
        var sb = new StringBuilder();
        sb.AppendLine($"Hello {buyer},");
        sb.AppendJoin(", ", parts).AppendLine(" were shipped today.");
        sb.AppendFormat("For questions call our workshop at {0}.", "+1 303 555 0142"); // expect: BSM3002
        sb.AppendLine();
        sb.Append("Kind regards");
        return sb.ToString();
    }
}
