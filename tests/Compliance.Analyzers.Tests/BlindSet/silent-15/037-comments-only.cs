namespace Haizhu.Rules;

// 旧模板（已删）：
//   亲，五星好评返5美元，加微信 kefu_01 领取
//   Hi, leave 5 stars and get a free gift card!
//   Use code SAVE15 for 15% off your next order.
// 以上文案被亚马逊警告过，不要再写进代码。
public class ShanChuBiaoJi
{
    /// <summary>
    /// 买家说“删差评就退款”时，不接受交换。
    /// 例：Please remove your review and we refund you —— 禁止。
    /// </summary>
    public bool IsTrade(string intent) => intent == "trade_review";

    /* TODO: 老板想加“老客户专享九折”，法务没同意
       also no "contact us on whatsapp" */
    public int MaxDays => 30;

    public string Fallback(string buyer) => $"{buyer}您好，包裹三天没有更新轨迹，客服正在向承运商核实。"; // 不要加优惠券

    #region 好评返现（停用）
    public bool CashbackEnabled => false;
    #endregion
}
