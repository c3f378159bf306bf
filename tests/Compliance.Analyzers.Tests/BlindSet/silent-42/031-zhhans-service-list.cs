namespace ShenHai.YuJu;

/// 站内信模板：仅售后
public class ShouHouMuBan
{
    public List<string> NeiRong { get; } = new()
    {
        "尊敬的客户，您购买的鱼竿请勿靠近高压线使用，收竿时先松线。",
        "尊敬的客户，绕线轮缺少的螺丝已免费补发，预计五天内到。",
        "尊敬的客户，我们不提供私下折扣，也不会发送优惠券，请以商品页面价格为准。",
        "尊敬的客户，退款只能通过亚马逊原路退回，请勿相信任何微信转账。",
        "尊敬的客户，您问的五星标志是鱼竿的硬度等级，五颗星表示最硬。",
    };

    public string QueHuo(string xingMing, string danHao, decimal jinE) =>
        $"{xingMing}您好，订单{danHao}的鱼线缺货，我们已取消并全额退款{jinE}美元，非常抱歉。";

    public string PoSun(string xingMing)
    {
        var xin = new System.Text.StringBuilder();
        xin.Append(xingMing).Append("您好，");
        xin.Append("竿梢在运输中折断，");
        xin.Append("我们今天重新寄出一支，不收任何费用，");
        xin.Append("旧的不用寄回。");
        return xin.ToString();
    }

    public string GaiDiZhi(string xingMing) =>
        xingMing + "您好，包裹尚未发出，请在亚马逊的“我的订单”里修改地址，改好后回复我们一声。";
}
