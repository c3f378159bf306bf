using System;

namespace Pearl.River.Export.Replies
{
    public static class PolicyReplies
    {
        public static string DirectPurchase(string lang) => Choose(lang,
            en: "Hello, we cannot sell to you outside Amazon or take a bank transfer. Please place the order here on Amazon; it protects you as well.",
            zh: "您好，我们不能在亚马逊以外交易，也不接受银行转账，请直接在亚马逊下单，这样对您也有保障。");

        public static string Phone(string lang) => Choose(lang,
            en: "Hello, we are not allowed to exchange phone numbers or chat accounts. Please describe the problem in this thread and we will answer the same day.",
            zh: "您好，我们不能提供电话或微信，请在本消息中描述问题，我们当天回复。");

        public static string RefundRoute(string lang) => Choose(lang,
            en: "Hello, refunds are only made through Amazon, so we cannot send the money to a PayPal account.",
            zh: "您好，退款只能通过亚马逊原路退回，无法转到您的支付宝或PayPal账户。");

        public static string TornStrap(string lang) => Choose(lang,
            en: "Hello, the torn strap is our fault and your order has been refunded in full.",
            zh: "您好，背带断裂是我们的责任，订单已全额退款。");

        private static string Choose(string lang, string en, string zh) =>
            string.Equals(lang, "zh", StringComparison.OrdinalIgnoreCase) ? zh : en;
    }
}
