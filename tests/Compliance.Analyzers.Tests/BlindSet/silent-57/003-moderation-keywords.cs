using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace HeGui.ShenHe;

/// <summary>站内信敏感词检查：命中即拦截，不发送。</summary>
public sealed partial class MinGanCiJianCha
{
    private static readonly FrozenSet<string> JinYongCi = new[]
    {
        "好评返现", "五星好评", "加微信", "优惠码", "删除差评", "线下交易", "送您礼品卡", "下次购买立减",
        "leave us a 5 star review", "gift card for your review", "remove your negative review", "contact us on whatsapp",
    }.ToFrozenSet();

    [GeneratedRegex(@"(修改|删除|撤回).{0,6}(差评|评价|评论)")]
    private static partial Regex GaiPing();

    [GeneratedRegex(@"\b\d{1,2}\s?% off (your )?next (order|purchase)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NextOrder();

    public bool LanJie(string zhengWen, out string yuanYin)
    {
        foreach (var ci in JinYongCi)
            if (zhengWen.Contains(ci)) { yuanYin = $"命中禁用词“{ci}”，含返现或索评内容不得发送"; return true; }
        yuanYin = GaiPing().IsMatch(zhengWen) || NextOrder().IsMatch(zhengWen) ? "疑似改评或折扣引导" : "";
        return yuanYin.Length > 0;
    }
}
