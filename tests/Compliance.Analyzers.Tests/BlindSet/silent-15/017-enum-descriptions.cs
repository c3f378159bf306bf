using System.ComponentModel;

namespace Heguiju.Model;

/// <summary>违规类别，对应合规报表</summary>
public enum ViolationType
{
    [Description("发送优惠券或折扣码")]
    CouponOrPromoCode = 1,

    [Description("好评返现、晒图送礼")]
    IncentivizedReview = 2,

    [Description("要求买家删除或修改差评")]
    ReviewRemoval = 3,

    [Description("留微信、电话、邮箱等联系方式")]
    ContactInfo = 4,

    [Description("引导买家到独立站下单、私下付款")]
    OffPlatform = 5,

    [Description("Free gift or gift card for your 5 star review")]
    FreeGift = 6,
}

public enum PromoKind
{
    [Description("满减")] FullMinus,
    [Description("第二件半价")] SecondHalf,
    [Description("买一送一")] BuyOneGetOne,
    [Description("Lightning deal, up to 40% off")] Lightning,
}
