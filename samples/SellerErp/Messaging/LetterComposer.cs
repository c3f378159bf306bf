using System.Text;
using SellerErp.Orders;

namespace SellerErp.Messaging;

/// <summary>
/// Puts letters to buyers together piece by piece. A message is read as a whole, however it is cut: the id beside a line is what the build must report
/// there, and what has no id is lawful.
/// </summary>
public sealed class LetterComposer
{
    private const string Greeting = "Hello {name}, ";
    private const string Offer = "here is a 15% coupon for your next purchase"; // BSM1002
    private static readonly string Closing = "Kind regards, your lamp makers";
    private static readonly string[] ReplacementLines = ["Hello,", "the missing screw left our warehouse today,", "there is nothing to pay."];

    public string WithConstants(Order order) => $"Dear {order.BuyerName}, {Offer}. {Closing}";

    public string AgainWithConstants(Order order) => "Hi " + order.BuyerName + ", " + Offer + "! " + Closing;

    public string Formatted(Order order, string couponCode) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, "Dear {0}, please use {1} when you order again.", order.BuyerName, couponCode); // BSM1002

    public string FormattedLawful(Order order) => string.Format("Dear {0}, order {1} is late. We can cancel it and refund it in full.", order.BuyerName, order.AmazonOrderId);

    public string Joined(Order order) => string.Join("\n", $"Dear {order.BuyerName},", "leave us five stars", "and you get $10 back."); // BSM2001

    public string JoinedLawful() => string.Join("\n", ReplacementLines);

    public string Replaced(Order order) => Greeting.Replace("{name}", order.BuyerName) + "your parcel is in the {place}.".Replace("{place}", "parcel locker of the post office");

    public string ReplacedWithAnOffer(Order order) =>
        "Hello {name}, {what} is waiting for you.".Replace("{name}", order.BuyerName).Replace("{what}", "a free gift from our shop"); // BSM1005

    public string Built(Order order)
    {
        var letter = new StringBuilder();
        letter.Append("Dear ").Append(order.BuyerName).AppendLine(",");
        letter.AppendLine("we hope that the lamp gives you joy.");
        letter.Append("Please add our Wha"); // BSM3002 BSM3003
        letter.AppendLine("tsApp +1 415 555 0137 for quicker answers.");
        letter.Append(Closing);
        return letter.ToString();
    }

    public string BuiltLawful(Order order)
    {
        var letter = new StringBuilder();
        letter.AppendFormat("Dear {0},", order.BuyerName).AppendLine();
        letter.AppendLine("we are sorry that the shade was scratched.");
        letter.AppendLine("A new one is on its way to you, free of charge.");
        return letter.ToString();
    }

    public string Added(Order order, bool isLoyal)
    {
        string letter = "Dear " + order.BuyerName + ", thank you for your order. ";
        if (isLoyal)
        {
            letter += "As a loyal customer you get 20% off "; // BSM1001
            letter += "your next order. ";
        }
        else
        {
            letter += "Which colour shall we send, oak or walnut? ";
        }

        letter += Closing;
        return letter;
    }

    public string Chosen(Order order) => "Hello, " + (order.Language == "de" ? "die Lampe ist unterwegs" : "the lamp is on its way") + ". It arrives on " + order.PromisedOn + ".";

    public string FromParts(Order order, int stars)
    {
        var wish = stars > 3 ? "change your review to five stars" : "tell us what went wrong";
        return $"Hello {order.BuyerName}, the new shade is on its way. Would you please {wish}?"; // BSM2004
    }
}
