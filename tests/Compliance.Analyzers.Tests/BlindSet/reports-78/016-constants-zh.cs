namespace Lanting.Amazon.Common
{
    public static class MessageConst
    {
        // 客户来信首次回复
        public const string FirstReply = "您好，消息已收到。请告诉我们水壶是盖子漏水还是壶身漏水，我们好给您寄对应的配件。";

        public const string ReplyBroken = "您好，水壶漏水给您带来不便，我们已经申请了全额退款，无需退回商品。";

        public const string ReplyCheapAgain = "您好，老顾客再买可以便宜五美元，拍下前先联系我们改价。"; // expect: BSM1001|BSM1006

        public const string ReplyCoupon = "您好，送您一张满 50 减 10 的优惠券，券码 SPRING50，结账时填上就行。"; // expect: BSM1002|BSM1001

        public const string ReplyNoCoupon = "您好，很抱歉，我们没有可以单独发放的优惠券，感谢理解。";

        public const string ReplyNewArrival = "您好，本店秋季新款保温杯已上架，欢迎进店选购。"; // expect: BSM1007

        public const string ReplySecond = "您好，上周请您写评论，还没看到，能抽空补上吗？"; // expect: BSM2006

        public const string ReplyKey = "您好，您购买的软件激活码是 {0}，请在安装界面输入，如提示无效请回复本消息。";

        public const string ReplyWarranty = "您好，本产品保修两年，保修说明见附件。";
    }
}
