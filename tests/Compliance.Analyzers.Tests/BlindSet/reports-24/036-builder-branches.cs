using System.Text;

namespace TorqueDuck.Compose;

public static class OilFilterNote
{
    public static string Compose(Order order, Toggles t)
    {
        var note = new StringBuilder($"Hi {order.First}, ");
        note.Append("the filter housing takes a 76 mm cup. ");

        if (t.Promo)
            note.Append("Your buddies at the Duck knock ").Append(t.Percent).Append("% off the next oil change kit. "); // expect: BSM1001
        else if (t.Friendly)
            note.Append("Mind the drain plug. ");

        note.Append(t.Newsletter
            ? "Join our newsletter for monthly garage wisdom and new arrivals. " // expect: BSM1007|BSM3003
            : "Check for leaks after five minutes of idle. ");

        foreach (var part in order.Missing)
            note.AppendFormat("The missing {0} ships tomorrow at no charge. ", part);

        return note.ToString();
    }
}
