using System.CommandLine;

namespace Gongju.Cli;

public static class Program
{
    public static int Main(string[] args)
    {
        var quan = new Option<string>("--coupon", "Coupon code to put on the test order, for example SAVE10");
        var ping = new Option<bool>("--delete-reviews", "删除本地缓存的评论数据");
        var zhe = new Option<int>("--discount", () => 0, "折扣百分比，0 表示不打折");

        var root = new RootCommand("电商测试数据生成器：生成订单、优惠券、礼品卡和评价")
        {
            quan, ping, zhe
        };
        root.SetHandler((string q, bool p, int z) =>
        {
            Console.WriteLine($"已生成优惠券 {q}，折扣 {z}%");
            if (p) Console.WriteLine("评论缓存已清空");
        }, quan, ping, zhe);
        return root.Invoke(args);
    }
}
