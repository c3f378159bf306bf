using System.Collections.Generic;

namespace Moxiang.FuWu;

public record FuWuHuaShu(string Code, string ZhengWen);

public static class FuWuMoBan
{
    public static IReadOnlyList<FuWuHuaShu> QuanBu { get; } =
    [
        new("haiguan", "您好，海关要求补充收件人的税号，请您直接回复本消息，以便包裹放行。"),
        new("sezhi", "您好，同一支毛笔的颜色因批次略有差异，若您不能接受，可在订单页面申请退货。"),
        new("shuifei", "您好，多收的税费 2.4 美元已通过亚马逊退回原支付方式。"),
        new("chima", "您好，您问的十号笔适合写小楷，笔锋长三厘米。"),
        new("zhuan", "您好，有人冒充本店以好评换取礼品，与我们无关，请不要理会。"),
    ];

    public static (string BiaoTi, string NeiRong) HuanHuo(string maiJia, bool youHuo) =>
        ("关于您的换货", youHuo
            ? $"{maiJia}您好，新的砚台今天寄出，旧的请用附件里的标签寄回。"
            : $"{maiJia}您好，砚台已经售完，无法换货，货款已全额退还。");
}
