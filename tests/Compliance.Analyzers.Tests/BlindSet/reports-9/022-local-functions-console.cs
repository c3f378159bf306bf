using System;
using System.IO;

// dotnet run -- orders.csv
var lines = File.ReadAllLines(args.Length > 0 ? args[0] : "orders.csv");
foreach (var line in lines)
{
    var f = line.Split(',');
    var orderId = f[0];
    var buyer = f[1];
    var text = f[2] switch
    {
        "refund" => Refund(buyer, f[3]),
        "vip" => Vip(buyer),
        "ask" => Ask(buyer),
        _ => null
    };
    if (text != null) Outbox.Queue(orderId, text);
}

static string Refund(string buyer, string amount)
    => $"Hello {buyer}, £{amount} was refunded for the chipped plate and is on its way to your card.";

static string Vip(string buyer, string msg = "you are in our prize draw: answer this message to win a cast iron pan") // expect: BSM1006|BSM1005
    => $"Hello {buyer}, {msg}.";

static string Ask(string buyer)
{
    return $"Hello {buyer}, could you edit your review now that we have sent a new plate? "  // expect: BSM2004
         + "Thank you.";
}
