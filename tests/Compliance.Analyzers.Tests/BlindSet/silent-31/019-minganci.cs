namespace HaiTong.Shenhe;

/// <summary>敏感词表：命中后站内信不得发送</summary>
public static class MinGanCi
{
    public static readonly HashSet<string> CiBiao =
    [
        "好评返现", "五星好评", "删除差评", "修改评价", "加微信", "私下转账",
        "优惠券", "折扣码", "礼品卡", "免费赠送", "支付宝红包", "独立站",
    ];

    public static string ShuoMing => "命中敏感词的草稿会退回给客服修改，规则：禁止向买家承诺返现、赠品或优惠券。";

    public static bool ShenHe(string caoGao, out string? mingZhong)
    {
        mingZhong = CiBiao.FirstOrDefault(caoGao.Contains);
        if (mingZhong is null)
            return true;
        Console.WriteLine($"草稿被拦截，命中词：{mingZhong}（示例：送您一张优惠券）");
        return false;
    }
}
