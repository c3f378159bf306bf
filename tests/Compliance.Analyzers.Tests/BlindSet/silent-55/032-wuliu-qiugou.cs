namespace HaiYun.TouCheng;

/// <summary>给货代、工厂、同事的通知</summary>
public class NeiBuTongZhi
{
    private readonly IDingTalk _ding;
    private readonly IYouJian _youJian;

    public NeiBuTongZhi(IDingTalk ding, IYouJian youJian) { _ding = ding; _youJian = youJian; }

    public Task HuoDaiYiJia(string huoDai, decimal danJia) =>
        _youJian.FaAsync(huoDai, "美西快船报价", $"贵司上周报价每公斤{danJia}元，这次出货二十立方，能否再给我们优惠5%？账单月结，请回电13800000000。");

    public Task GongChangSuoPei(string gongChang, int shuLiang) =>
        _youJian.FaAsync(gongChang, "质量索赔", $"本批有{shuLiang}件开裂，请按合同赔偿损失并免费补货，货款从下期扣除。");

    public Task YunYingZaoHui() =>
        _ding.QunFa("运营群", "今天新增两条差评，请负责人查明原因给买家退款或换货；再次提醒：不许找买家改评、不许返现。");

    public Task FuLi() =>
        _ding.QunFa("全员群", "中秋福利：每人一盒月饼加一张200元购物卡，前台领取。");

    public Task DaCu() =>
        _ding.QunFa("运营群", "黑五活动：主推款全部八折，优惠券预算上调，广告组记得跟上。");
}
