using YouXuan.SaaS.Outbound;
using YouXuan.SaaS.Contracts.V2;

namespace YouXuan.SaaS.Handlers;

public class DingDanShiJianChuLi : IIntegrationEventHandler<DingDanQianShou>, IIntegrationEventHandler<DingDanTuiHuo>
{
    private readonly IAmazonXiaoXi _xiaoXi;
    private readonly IYunYingPeiZhi _peiZhi;

    public DingDanShiJianChuLi(IAmazonXiaoXi xiaoXi, IYunYingPeiZhi peiZhi) => (_xiaoXi, _peiZhi) = (xiaoXi, peiZhi);

    public async Task Handle(DingDanQianShou e)
    {
        var peiZhi = await _peiZhi.HuoQuAsync(e.DianPuId);
        var huaShu = peiZhi.YuYan == "en"
            ? $"Hi {e.MaiJia}, tap the coupon under the price of our pillowcase, it's worth {peiZhi.MianZhi:C0}." // expect: BSM1002
            : $"{e.MaiJia}您好，枕套下单前先问我拿内部价，页面价是给外人的。"; // expect: BSM1001
        await _xiaoXi.SendToBuyerAsync(e.DanHao, huaShu);
    }

    public async Task Handle(DingDanTuiHuo e)
    {
        await _xiaoXi.SendToBuyerAsync(e.DanHao, "您好，退回的枕芯已入库，全款已退，三到五天到账。");

        if (e.YuanYin is TuiHuoYuanYin.BuManYi)
            await _xiaoXi.SendToBuyerAsync(e.DanHao, $"您好，枕芯您留着，不退货的话我们补您{e.JinE / 2:0.##}美元。"); // expect: BSM1003
    }

    public async Task Handle(DingDanYuQi e)
    {
        var jieGuo = await _xiaoXi.SendToBuyerAsync(e.DanHao,
            "您好，包裹晚到了，实在抱歉，" +
            "写评论的时候请嘴下留情，打个五分，" + // expect: BSM2002
            "感激不尽。");
        if (!jieGuo.ChengGong)
        {
            _peiZhi.JiLu(
