using System;

namespace Gulangyu.Tools;

internal static class BangZhu
{
    internal static void DaYin()
    {
        Console.WriteLine("znx-lint - 站内信检查命令行工具");
        Console.WriteLine();
        Console.WriteLine("用法: znx-lint <文件> [--level strict]");
        Console.WriteLine("  --rule fanxian     检查“好评返现”之类的利诱评价");
        Console.WriteLine("  --rule haoping     检查索要五星好评，例如 \"please leave us a 5-star review\"");
        Console.WriteLine("  --rule youhui      检查优惠券和折扣码，例如 \"use code SAVE10 on your next order\"");
        Console.WriteLine("  --rule lianxi      检查微信、WhatsApp、邮箱、电话");
        Console.WriteLine("  --rule zhanwai     检查站外链接和引导站外付款");
        Console.WriteLine();
        Console.WriteLine("退出码: 0 合规, 1 有提示, 2 违规");
    }

    internal const string Version = "znx-lint 2.3.1, gift-card and coupon rules updated 2024-09";
}
