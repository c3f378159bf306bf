using System;

namespace Kefu.Engine
{
    // 拒绝类话术：法务逐字看过的，别手痒
    public sealed class PoliteRefusalRule : IReplyRule
    {
        public string Reply(BuyerAsk ask, string name) => ask switch
        {
            BuyerAsk.Discount => $"{name} 您好，我们无法提供私人折扣或优惠码，请以商品页面价格为准。",
            BuyerAsk.Coupon => $"{name} 您好，我们不能通过站内信发送优惠券，敬请谅解。",
            BuyerAsk.Gift => $"{name} 您好，本店不提供赠品，包装内只有清单上列出的配件。",
            BuyerAsk.Cashback => $"{name} 您好，我们不会以支付宝或微信返现，退款只能通过亚马逊原路退回。",
            BuyerAsk.ReviewTrade => $"{name} 您好，我们不会用退款交换评价；商品有问题，我们照常为您换货。",
            BuyerAsk.Contact => $"{name} 您好，我们不使用微信或电话联系买家，请直接回复本消息。",
            BuyerAsk.Direct => $"{name} 您好，我们只在亚马逊销售，无法私下交易。",
            _ => throw new ArgumentOutOfRangeException(nameof(ask)),
        };
    }

    public enum BuyerAsk { Discount, Coupon, Gift, Cashback, ReviewTrade, Contact, Direct }
}
