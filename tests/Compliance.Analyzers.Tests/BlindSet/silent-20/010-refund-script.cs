// sends the refund notes, run after the refund csv was uploaded
var lines = File.ReadAllLines("refunds.csv").Skip(1);

foreach (var l in lines)
{
    var p = l.Split(';');
    var orderId = p[0];
    var name = p[1];
    var amount = p[2];
    var reason = p[3];

    var text = "Hello " + name + ", ";
    if (reason == "MISSING")
        text += "one of the four cups was missing in your parcel. We refunded " + amount + " for that cup on this order.";
    else if (reason == "LATE")
        text += "your parcel came four days late. We refunded the express fee of " + amount + " to your card.";
    else
        text += "your return arrived at our warehouse and " + amount + " has been refunded. It takes 3 to 5 days until you see it.";

    amazon.SendBuyerMessage(orderId, text);
    Console.WriteLine(orderId + " done");
}
