using System.Collections.Generic;

namespace Haoyi.Amz.ReplyTemplates
{
    public static class PriceInquiryReplies
    {
        private static readonly Dictionary<string, string> Replies = new Dictionary<string, string>
        {
            ["ask_coupon"] = "您好，我们无法向个别买家发放优惠券或折扣码，请以商品页面显示的价格为准。",
            ["ask_private_price"] = "您好，私下改价、转账付款都不符合平台规定，请您通过亚马逊下单和付款。",
            ["ask_gift"] = "您好，本商品不含赠品，页面图片里的花瓶仅作展示，订单内只有桌布一件。",
            ["coupon_not_applied"] = "您好，我们查了您的订单 {0}，结算时优惠券没有勾选，所以这笔订单按原价扣款。已下单的订单我们无法补用优惠券，抱歉。",
            ["ask_wechat"] = "您好，我们不能通过微信或电话沟通，请直接回复本消息，我们会在 24 小时内答复您。",
            ["ask_cashback"] = "您好，我们不提供返现，退款只能通过亚马逊原路退回您的付款方式。",
            ["invoice_discount"] = "您好，发票第二行的 -3.20 美元是下单时亚马逊已为本订单扣减的优惠，不需要您再支付。",
        };

        public static string Get(string key) => Replies.TryGetValue(key, out var text) ? text : null;
    }
}
