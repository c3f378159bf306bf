#!/usr/bin/env dotnet
using System.Text;

// one-off: buyers of the dented thermos lot, list exported from Seller Central
string[] orders = File.ReadAllLines("orders.txt");
var first = "Hello, the thermos of your order has a dent that does not affect the seal. Would you like a new one or a full refund?";
var second = "Hello, instead of a return, how about keeping it and picking anything under $15 from our shop as our treat?"; // expect: BSM1005|BSM1003

var sb = new StringBuilder("Hello, ");
sb.Append("the new thermos should be with you. ");
sb.AppendFormat("Do us the favor and change your rating from {0} to {1} stars.", 2, 5); // expect: BSM2004
var third = sb.ToString();

var client = new BuyerMessageClient(Environment.GetEnvironmentVariable("BSM_TOKEN")!);
foreach (var id in orders)
{
    await client.SendAsync(id, first);
    await client.SendAsync(id, args.Contains("--keep") ? second : third);
}

if (args is ["--bye"])
    await client.SendAsync(orders[0], "P.S. Your refill next month is our treat, simply mention this chat."); // expect: BSM1006|BSM1005

Console.WriteLine($"{orders.Length} done");
