namespace Fenxi.PingLun;

/// <summary>评论舆情分析：从买家评论中抽取主题</summary>
public class ZhuTiChouQu
{
    private static readonly Dictionary<string, string[]> ZhuTi = new()
    {
        ["疑似刷评"] = new[] { "received a gift card", "was offered a refund for my review", "商家让我好评", "返现卡" },
        ["物流"] = new[] { "late", "lost parcel", "快递慢" },
        ["价格"] = new[] { "coupon did not work", "cheaper elsewhere", "降价了" },
    };

    public string GuiLei(string pingLun)
    {
        foreach (var (k, v) in ZhuTi)
            if (v.Any(x => pingLun.Contains(x, StringComparison.OrdinalIgnoreCase)))
                return k;
        return "其他";
    }

    public static string BiaoTou => "日期,ASIN,星级,主题,是否提到优惠券,是否提到礼品卡";
}
