using Volo.Abp;

namespace ShangCheng.YouHui;

public class YouHuiQuanManager : DomainService
{
    public void Jiaoyan(YouHuiQuan quan, decimal jinE)
    {
        if (quan == null)
            throw new UserFriendlyException("优惠券不存在，请重新领取优惠券后再试！");

        if (quan.YiShiYong)
            throw new BusinessException("YHQ:0002", "This coupon code is already used, please use another coupon to get the discount.");

        if (jinE < quan.MenKan)
            throw new UserFriendlyException($"订单满{quan.MenKan}元才能使用该优惠券立减{quan.MianZhi}元。");

        if (quan.GuoQi < Clock.Now)
            throw new ArgumentException("Discount of 20% off is expired.", nameof(quan));

        if (quan.Leixing == "HPFX")
            throw new NotSupportedException("好评返现类型的券违反平台规则，禁止创建");
    }
}
