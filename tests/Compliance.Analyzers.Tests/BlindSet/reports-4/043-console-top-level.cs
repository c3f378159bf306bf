using System.Text.Json;
using AmzHelper.Core;

var file = args.Length > 0 ? args[0] : "orders.tsv";
var dryRun = args.Contains("--dry");
var orders = OrderFile.Read(file).Where(o => o.Shipped).ToList();
Console.WriteLine($"{orders.Count} orders, {orders.Count(o => o.PromoDiscount > 0)} with a promotion discount");

const string Tail = " Cheers, Joe";
string Note(Order o) => o.Sku switch
{
    "KIT-SOCK" => $"Hey {o.First}, row 12 of the sock pattern has a typo, it must say k2tog." + Tail,
    "KIT-HAT" => $"Hey {o.First}, I'm giving away three merino hats, every buyer who answers this is in the drawing." + Tail, // expect: BSM1006|BSM1005
    "KIT-SCARF" => $"Hey {o.First}, watch my how-to on youtube dot com slash knitbyjoe and hit subscribe!" + Tail, // expect: BSM3001
    _ => "",
};

foreach (var o in orders)
{
    var text = Note(o);
    if (text == "") continue;
    if (dryRun)
    {
        Console.WriteLine($"would send to {o.Id}: {text}");
        continue;
    }
    Messenger.Send(o.Id, text);
}

if (orders.Any(o => o.Stars is 1 or 2))
    Messenger.Send(orders[0].Id, "Hey, that 1 star you left isn't fair. Take it away or I'll report you and post your name online."); // expect: BSM4003, BSM2004

File.WriteAllText("log.json", JsonSerializer.Serialize(orders.Select(o => o.Id)));
return 0;
