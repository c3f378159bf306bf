using System.Collections.Frozen;

namespace SenLin.ShenHe;

/// <summary>客服发出消息前的敏感词检查</summary>
public sealed class MinGanCi
{
    private static readonly string[] YouHui = { "优惠券", "折扣码", "代金券", "满减", "立减", "打折", "半价", "内部价" };
    private static readonly string[] PingJia = { "好评返现", "五星好评", "删除差评", "修改评价", "追评有礼", "晒图返现", "给五星送礼品" };
    private static readonly string[] YinLiu = { "加微信", "加V", "薇信", "QQ群", "扫码进群", "关注公众号", "支付宝转账" };
    private static readonly string[] Bian = { "好坪", "返 现", "卷子", "紅包", "w e chat" };

    private readonly FrozenSet<string> _suoYou = YouHui.Concat(PingJia).Concat(YinLiu).Concat(Bian).ToFrozenSet();

    public IReadOnlyList<string> ZhaoChu(string wenBen)
    {
        var jieGuo = new List<string>();
        foreach (var ci in _suoYou)
            if (wenBen.Contains(ci, StringComparison.Ordinal)) jieGuo.Add(ci);
        return jieGuo;
    }

    public string TiShi(string wenBen)
    {
        var ming = ZhaoChu(wenBen);
        return ming.Count == 0 ? "通过" : $"命中敏感词：{string.Join("、", ming)}，请修改后再发送";
    }
}
