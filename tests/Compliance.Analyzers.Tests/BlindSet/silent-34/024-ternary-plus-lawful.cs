namespace Dowland.Strings.Mail;

public static class ShortMails
{
    public static string ForBuyer(Order o, bool late, bool faulty) =>
        "Dear " + o.Buyer + ", " +
        (late
            ? "the strings are three days late because the customs office " + "asked for another paper. They arrive on " + o.NewDate + "."
            : faulty
                ? "a false string is a fault of the winding. " + "Another set has been posted " + "free of " + "charge."
                : "the gauges you asked about are .012 to .053.") +
        "\r\nDowland Strings, Bath";

    public static string Bulk(Order o)
    {
        var text = "Dear " + o.Buyer + ", ";
        text += "you ordered twelve sets and got eleven. ";
        text += "The price of the twelfth has been refunded through Amazon. ";
        text += "Please disregard ";
        text += "the line \"discount\" on the delivery note; ";
        text += "it is a misprint.";
        return text;
    }

    public static string Cancelled(Order o)
    {
        string s = "Dear " + o.Buyer + ", as you asked we have cancelled order " + o.Id;
        s += ". You were not charged.";
        return s;
    }

    public sealed record Order(string Id, string Buyer, string NewDate);
}
