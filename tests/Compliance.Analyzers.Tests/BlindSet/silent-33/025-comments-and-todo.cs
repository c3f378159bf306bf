using System.Threading.Tasks;

namespace Putian.Sport;

public class HuiFuFuWu(IKeFuTongDao tongDao)
{
    // 老版本话术（已废弃，违反亚马逊政策，不要再用）：
    // "Dear buyer, leave a five star review and we send you $10 gift card."
    // "亲，加微信领优惠券，好评再返现五元。"

    /* 2023 年 3 月店铺因为这句话被警告：
       "Please remove your bad review, we refund you by PayPal." */

    /// <summary>
    /// 回复尺码问题。注意：不能写 "use code SHOE10 for next order"。
    /// </summary>
    public Task ChiMaAsync(string xiaoXiId, int chang)
    {
        // TODO: 以后按国家换算，不要加折扣内容
        var text = $"您好，脚长 {chang} 毫米建议选大半码，不合适可以免费换货。";
        return tongDao.HuiFuMaiJiaAsync(xiaoXiId, text);
    }

    // return "Follow us on Instagram for 20% off";
    public Task WuTiAsync(string xiaoXiId) => tongDao.HuiFuMaiJiaAsync(xiaoXiId, "您好，鞋垫可以手洗，请勿暴晒。");
}
