using System.ComponentModel;
using System.Runtime.Serialization;

namespace Dianshang.Yingxiao.Meiju
{
    public enum CuxiaoLeixing
    {
        [Description("无促销")] Wu = 0,
        [Description("优惠券：下单输入券码立减")] Youhuiquan = 1,
        [Description("第二件半价")] DierjianBanjia = 2,
        [Description("买一送一，赠品自动加入订单")] MaiyiSongyi = 3,
        [Description("好评返现（已停用，违反平台政策）")] HaopingFanxian = 4,
        [Description("老客户专享折扣")] LaokeZhekou = 5,
    }

    public enum ViolationType
    {
        [EnumMember(Value = "coupon_offer")]
        [Description("The message offers your buyer a coupon or a discount code.")]
        CouponOffer,

        [EnumMember(Value = "review_for_gift")]
        [Description("The message promises a free gift for a five-star review.")]
        ReviewForGift,

        [EnumMember(Value = "review_removal")]
        [Description("要求买家删除或修改差评")]
        ReviewRemoval,
    }
}
