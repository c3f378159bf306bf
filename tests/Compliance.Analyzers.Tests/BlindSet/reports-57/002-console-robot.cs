using Serilog;
using System.Globalization;

// one-file robot, runs from Task Scheduler every morning
var orders = OrderCsv.Load("yesterday.csv");
foreach (var o in orders)
{
    string greeting = $"Hi {o.FirstName}, ";
    string body = greeting;
    if (o.IsLate)
        body += "your parcel is stuck at the Memphis hub; the new date is " + o.Eta.ToString("d", CultureInfo.InvariantCulture) + ".";
    else
        body += "reply with a screenshot of your review and I'll send ten bucks your way."; // expect: BSM2001

    body += "\n\n";
    body += o.Total > 60
        ? "PS: big spenders like you get 15% off whatever you buy from me in March." // expect: BSM1001|BSM1006
        : "Best,\nGary";

    Log.Information("queued {Order}, review reminder length {Len}", o.Id, body.Length);
    await AmazonInbox.SendToBuyerAsync(o.Id, subject: "About order " + o.Id, body: body);
}
