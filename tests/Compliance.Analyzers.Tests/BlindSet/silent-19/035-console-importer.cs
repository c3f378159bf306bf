#!/usr/bin/env dotnet run
// imports coupon and review exports into the data lake
using System.Globalization;

var path = args.Length > 0 ? args[0] : "coupons.csv";
if (!File.Exists(path))
{
    Console.Error.WriteLine("Usage: import coupons.csv [reviews.csv]");
    return 2;
}

string[] header = ["coupon_code", "percent_off", "free_gift_sku", "gift_card_value", "valid_until"];
var rows = 0;

foreach (var line in File.ReadLines(path).Skip(1))
{
    var cells = line.Split(';');
    if (cells.Length != header.Length)
    {
        Console.WriteLine($"line skipped, expected {header.Length} columns: coupon code, discount, free gift, gift card, date");
        continue;
    }

    var percent = int.Parse(cells[1], CultureInfo.InvariantCulture);
    if (percent > 50)
        Console.WriteLine($"warning: coupon {cells[0]} gives {percent}% off the next order, please check");
    rows++;
}

Console.WriteLine($"{rows} coupons imported. Customers can use them at once.");
return 0;
