namespace Qiandao.Erp.FengKong;

/// <summary>站内信发送前的敏感词检查</summary>
public class MinGanCiJianCha
{
    private static readonly string[] JinYongCi =
    {
        "五星好评", "好评返现", "删除差评", "修改评价", "优惠券", "折扣码", "礼品卡", "加微信", "红包",
        "免费赠送", "下次购买", "独立站", "私下转账", "抽奖", "leave a positive review", "gift card",
        "5-star review", "remove your review", "discount code", "contact me on WhatsApp",
    };

    public bool JianCha(string neiRong, out string mingZhong)
    {
        foreach (var ci in JinYongCi)
        {
            if (neiRong.Contains(ci, StringComparison.OrdinalIgnoreCase)) { mingZhong = ci; return false; }
        }
        mingZhong = string.Empty;
        return true;
    }
}
