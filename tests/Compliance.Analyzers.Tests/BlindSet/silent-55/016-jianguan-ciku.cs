using System.Collections.Generic;

namespace HeGui.XiaoXi.ShenHe;

/// <summary>站内信敏感词库：命中后直接拦截，不会发送给买家。</summary>
public sealed class MinGanCiKu
{
    private static readonly HashSet<string> _lanJieCi = new()
    {
        "好评返现", "五星好评", "晒图送礼", "加微信领红包", "联系我们修改差评",
        "删除差评全额退款", "下次购买立减", "扫码领取优惠券", "私下转账", "免费试用换评价",
    };

    private static readonly Dictionary<string, string> _shuoMing = new()
    {
        ["好评返现"] = "以返现换取好评属于操纵评论，亚马逊零容忍。",
        ["五星好评"] = "不得引导买家给出五星或正面评价。",
        ["加微信领红包"] = "不得在站内信留微信号，更不得以红包引导买家。",
        ["联系我们修改差评"] = "任何情况下都不得要求买家修改或删除商品评论。",
    };

    public bool JianCha(string neiRong, out string? yuanYin)
    {
        foreach (var ci in _lanJieCi)
        {
            if (neiRong.Contains(ci))
            {
                yuanYin = _shuoMing.TryGetValue(ci, out var s) ? s : $"命中敏感词“{ci}”，请修改后再发送。";
                return false;
            }
        }
        yuanYin = null;
        return true;
    }
}
