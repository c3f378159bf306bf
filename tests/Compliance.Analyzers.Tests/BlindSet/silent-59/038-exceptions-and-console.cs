using System;
using System.CommandLine;

namespace Bracken.Tools.Promotions;

public static class PromotionTool
{
    public static RootCommand Create()
    {
        var percent = new Option<int>("--percent", "Percent off; customers get this discount on their next order in our web shop");
        var count = new Option<int>("--count", () => 100, "How many promo codes to make");
        var root = new RootCommand("Creates promo codes for the web shop") { percent, count };

        root.SetHandler((int p, int n) =>
        {
            if (p is < 1 or > 50)
                throw new ArgumentOutOfRangeException(nameof(p), "A discount of more than 50% needs the approval of the finance team.");

            Console.WriteLine($"Creating {n} codes, {p}% off each...");
            Console.WriteLine("完成：优惠码已写入 codes.csv，请勿发送给亚马逊买家。");
            Console.Error.WriteLine("Do not send these codes to Amazon buyers.");
        }, percent, count);

        return root;
    }
}
