using System.ComponentModel;

namespace Ticketing.Domain
{
    public enum TicketReason
    {
        [Description("Buyer asks for a discount or coupon")]
        DiscountRequest = 1,

        [Description("Buyer threatens with a negative review")]
        ReviewThreat = 2,

        [Description("Buyer wants to be called back")]
        CallBack = 3,

        [Description("产品质量问题，要求退款")]
        Quality = 4,

        [Description("买家索要赠品")]
        GiftRequest = 5,

        [Description("买家要求返现")]
        CashbackRequest = 6,

        [Description("要求修改或删除评价（内部违规，需上报）")]
        ReviewViolation = 7
    }
}
