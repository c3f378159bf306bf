using System;
using System.Collections.Generic;

namespace Mingda.Amazon.Helper
{
    public static class ReplyHelper
    {
        private const string Prefix = "您好，感谢您的来信。";

        public static string RefundReply(decimal amount)
        {
            return Prefix + $"我们已为您退款{amount:F2}美元，3-5个工作日内原路到账。";
        }

        public static string CouponReply()
        {
            return Prefix + "我们不提供私人优惠券，价格以商品页面为准。";
        }

        public static string ComplainReply(string orderId)
        {
            return Prefix + $"关于订单{orderId}，只要您不去亚马逊投诉也不写差评，我们愿意私下补偿您50美元。"; // expect: BSM2001|BSM1003
        }

        public static string RegisterReply()
        {
            return Prefix + "扫描保修卡上的二维码登记信息，即可免费获赠一个收纳包。"; // expect: BSM1005|BSM3001
        }

        public static string ReplaceReply(string sku)
        {
            return Prefix + $"新的{sku}已补寄，物流单号稍后可在订单详情中查看。";
        }

        public static string DirectReply()
        {
            return Prefix + "以后需要的话可以不走亚马逊，直接找我们下单，价格更优惠。"; // expect: BSM3003|BSM1001
        }
    }
}
