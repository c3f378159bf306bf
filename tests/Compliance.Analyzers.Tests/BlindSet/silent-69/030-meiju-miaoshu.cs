using System.ComponentModel;

namespace QianCheng.Crm.Enums
{
    public enum CaseReason
    {
        [Description("差评跟进")]
        BadReview = 1,

        [Description("买家要求退款")]
        Refund = 2,

        [Description("买家索要优惠券")]
        AskCoupon = 3,

        [Description("买家以差评威胁")]
        ReviewThreat = 4,

        [Description("漏发赠品")]
        MissingGift = 5,

        [Description("买家要求加微信")]
        AskWeChat = 6
    }

    public enum ViolationType
    {
        [Description("诱导好评")]
        InduceReview = 1,

        [Description("要求修改或删除评价")]
        ChangeReview = 2,

        [Description("站外引流")]
        OffSite = 3,

        [Description("返现、礼品卡")]
        Cashback = 4
    }
}
