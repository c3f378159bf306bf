using System.Collections.Generic;

namespace Quanzhou.Config;

public static class KaiGuan
{
    public const string YouHuiQuanMoKuai = "module.coupon.enabled";
    public const string FanXianShenHe = "audit.cashback-for-review.block";
    public const string QingQiuPingJia = "amazon.solicitations.request-review.auto";
    public const string ZengPin = "promo.free-gift.with-purchase";

    public static readonly IReadOnlyDictionary<string, (bool MoRen, string ShuoMing)> MoRenZhi =
        new Dictionary<string, (bool, string)>
        {
            [YouHuiQuanMoKuai] = (true, "启用优惠券模块（独立站）"),
            [FanXianShenHe] = (true, "站内信出现好评返现时直接拦截，不允许人工放行"),
            [QingQiuPingJia] = (true, "签收 7 天后自动点击“请求评论”按钮，文案由亚马逊决定"),
            [ZengPin] = (false, "购物车满额自动加入赠品，目前只在独立站使用"),
        };

    public static bool ShiFouKaiQi(string key, IDictionary<string, bool> yunXing)
        => yunXing.TryGetValue(key, out var v) ? v : MoRenZhi[key].MoRen;
}
