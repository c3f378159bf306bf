using System.Collections.Generic;
using System.Linq;

namespace HeGui.JianCha;

/// <summary>站内信违禁词检查（发送前拦截）</summary>
public static class WeiJinCi
{
    private static readonly HashSet<string> CiKu = new()
    {
        "好评返现", "加微信", "送礼品卡", "删差评", "优惠码", "私下交易", "五星好评", "返红包",
        "leave a 5 star review", "gift card", "paypal refund", "whatsapp", "discount code",
    };

    public static List<string> JianCha(string zhengWen) =>
        CiKu.Where(c => zhengWen.Contains(c)).ToList();

    public static string TiShi(List<string> mingZhong) =>
        mingZhong.Count == 0 ? "检查通过" : $"正文命中违禁词：{string.Join("、", mingZhong)}，请修改后再提交";
}
