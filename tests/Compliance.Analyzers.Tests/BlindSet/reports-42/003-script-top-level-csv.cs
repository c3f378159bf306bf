// dotnet script: reads the monthly order CSV and writes one text per buyer
// Usage: make-letters.csx orders.csv out/
using System.IO;
using System.Linq;

var rows = File.ReadAllLines(args[0]).Skip(1).Select(l => l.Split(';'));
Directory.CreateDirectory(args[1]);

foreach (var r in rows)
{
    string orderId = r[0], buyer = r[1], sku = r[2];
    int qty = int.Parse(r[3]);

    string letter = sku switch
    {
        "MUG-BLUE" => $"Dear {buyer}, the blue glaze is safe in the dishwasher. Quote SLAINTE10 in your basket and you pay ten percent less.", // expect: BSM1002|BSM1001
        "MUG-GREY" => $"Dear {buyer}, the grey mug of order {orderId} comes from a new kiln, so its tone is a little darker than in the picture. If you don't like it, return it free of charge until the end of the month.",
        "BOWL-SET" => $"Dear {buyer}, send us a picture of your bowls together with your Amazon review and we will post you a fourth bowl.", // expect: BSM2001
        _ => $"Dear {buyer}, thank you for order {orderId}."
    };

    if (qty > 5)
        letter += " For such quantities it's cheaper to order from our pottery directly: no Amazon fees."; // expect: BSM3003|BSM1001

    File.WriteAllText(Path.Combine(args[1], orderId + ".txt"), letter);
}
Console.WriteLine($"{args[1]}: done");
