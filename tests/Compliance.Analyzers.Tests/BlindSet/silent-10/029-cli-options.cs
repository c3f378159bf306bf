using System;
using System.CommandLine;

namespace Tools.PromoCli;

public static class Program
{
    public static int Main(string[] args)
    {
        var percent = new Option<int>("--percent", "Percentage off, e.g. 20 for 20% off the list price");
        var gift = new Option<string?>("--free-gift", "SKU of the free gift that is added to your order");
        var code = new Option<string>("--coupon-code", () => "", "Coupon code; leave empty to generate one");
        var root = new RootCommand("Manages coupon codes, gift cards and discounts of your own web shop.") { percent, gift, code };

        root.SetHandler((int p, string? g, string c) =>
        {
            Console.WriteLine($"Created coupon {c}: {p}% off" + (g is null ? "" : $", free gift {g}"));
            Console.Error.WriteLine("Warning: do not send this code to Amazon buyers, it violates the communication policy.");
        }, percent, gift, code);

        return root.Invoke(args);
    }
}
