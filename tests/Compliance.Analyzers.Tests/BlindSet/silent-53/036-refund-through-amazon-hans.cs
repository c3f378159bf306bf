namespace Qingfeng.Home.Service;

public sealed class TuiKuanTongZhi
{
    private readonly IXiaoXiFaSong _faSong;
    public TuiKuanTongZhi(IXiaoXiFaSong faSong) => _faSong = faSong;

    public Task QueJianAsync(DingDan d) => _faSong.FaGeiMaiJiaAsync(d.Id,
        $"尊敬的{d.MaiJia}，您的订单{d.Id}少装了一个杯盖，我们已将杯盖的价款{d.JinE}美元退回到您的原付款方式。");

    public Task QuanEAsync(DingDan d) => _faSong.FaGeiMaiJiaAsync(d.Id,
        $"尊敬的{d.MaiJia}，花瓶在运输中碎裂，订单{d.Id}已全额退款，碎片请注意安全妥善处理。");

    public Task BuQianTuiAsync(DingDan d) => _faSong.FaGeiMaiJiaAsync(d.Id,
        $"尊敬的{d.MaiJia}，您提出通过支付宝退款，很抱歉，退款只能由亚马逊原路退回，我们不能在平台之外付款。");

    public Task DiZhiAsync(DingDan d) => _faSong.FaGeiMaiJiaAsync(d.Id,
        "您好，快递找不到您的门牌号，请直接回复本消息补充楼层和房间号，以便重新派送。");

    public Task ShuoMingAsync(DingDan d) => _faSong.FaGeiMaiJiaAsync(d.Id,
        "您好，打开包装后请先检查电线下方的卡扣是否松动，再接通电源；现在发货的批次已改进。");
}
