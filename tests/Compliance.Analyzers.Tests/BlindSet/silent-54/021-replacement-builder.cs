using System.Text;

namespace Oderbruch.Jobs.Replacement;

public class ReplacementLetter
{
    public string Compose(ReplacementCase c)
    {
        var body = new StringBuilder(512);
        body.Append("Dear ").Append(c.BuyerName).AppendLine(",");
        body.Append("the armrest of your garden chair (order ").Append(c.OrderId).AppendLine(") was scratched.");
        body.Append("We are sending a new armrest fr").Append("ee of charge");
        if (c.NeedsScrews)
            body.Append(" together with four screws");
        body.AppendLine(".");
        if (c.Returnable)
            body.AppendLine("Please put the old one into the box of the new one and use the prepaid label.");
        else
            body.AppendLine("You do not have to return the old one.");
        body.Append("The delivery is planned for ").Append(c.Date.ToString("MMMM d")).AppendLine(".");
        return body.ToString();
    }

    public string ComposeShort(ReplacementCase c)
    {
        var s = "订单 " + c.OrderId + " 的扶手";
        s += "已免费";
        s += "补发，";
        s += "预计 " + c.Date.ToString("M月d日") + " 送达。";
        return s;
    }
}
