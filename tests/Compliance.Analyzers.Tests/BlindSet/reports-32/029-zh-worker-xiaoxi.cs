namespace ChannelLoom.Tenants.Guangzhou;

/// <summary>定时给亚马逊买家发送站内信</summary>
public class ZhanneixinWorker : BackgroundService
{
    private readonly IXiaoxiFasongqi _fasongqi;
    private readonly IDingdanCangku _cangku;

    public ZhanneixinWorker(IXiaoxiFasongqi fasongqi, IDingdanCangku cangku)
    {
        _fasongqi = fasongqi;
        _cangku = cangku;
    }

    protected override async Task ExecuteAsync(CancellationToken token)
    {
        foreach (var dingdan in await _cangku.ChaXunAsync(token))
        {
            var neirong = dingdan.Zhuangtai switch
            {
                "延误" => $"您好 {dingdan.Maijia}，受台风影响，包裹预计晚到两天，敬请谅解。",
                "已签收" => $"您好 {dingdan.Maijia}，现在把商品分享给朋友，朋友下单后您可得 10 美元奖励金。", // expect: BSM1006|BSM1003|BSM1004
                "差评" => $"您好 {dingdan.Maijia}，这一单我们用支付宝把钱退给您，请先不要在平台申请退货。", // expect: BSM1004|BSM3003
                "复购" => $"您好 {dingdan.Maijia}，本店新款收纳箱上架啦，老顾客先到先得，快来看看吧。", // expect: BSM1007
                "满意" => $"您好 {dingdan.Maijia}，用得满意就请留个评价，不满意请先联系我们，不要直接留差评。", // expect: BSM2003
                _ => $"您好 {dingdan.Maijia}，请提供门牌号，以便快递员派送。",
            };

            await _fasongqi.FaGeiMaijiaAsync(dingdan.Bianhao, neirong, token);
        }
    }
}
