using System.Text;

namespace Kanal.Amazon.Texte;

public class NachrichtBuilder
{
    public string NachrichtFuerKaeufer(Order order, bool stammkunde, bool beschwerde)
    {
        var sb = new StringBuilder();
        sb.AppendLine($"Hello {order.BuyerFirstName},");
        if (beschwerde)
        {
            sb.Append("we have read your complaint about the hinge and shipped a new one today. ");
        }
        else if (stammkunde)
        {
            sb.Append("since you came back to us, ")
              .Append("the next order is ") // expect: BSM1006|BSM1001
              .Append("on us up to 20 euros. ");
        }
        else
        {
            sb.Append("have a look at our new autumn collection while you are at it. "); // expect: BSM1007
        }
        sb.AppendLine("Your team at Holz & Form");
        return sb.ToString();
    }
}
