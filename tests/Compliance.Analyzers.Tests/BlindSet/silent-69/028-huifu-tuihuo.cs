using System;

namespace Mingda.Amazon.Helper
{
    public static class ReturnReplyHelper
    {
        public static string LabelSent(string orderId) =>
            $"您好，订单{orderId}的退货标签已作为附件发给您，请打印后贴在包裹上，退货运费由我们承担。";

        public static string Received(string orderId, decimal amount) =>
            $"您好，仓库已收到订单{orderId}的退件，退款{amount:F2}美元已原路退回。";

        public static string OutOfWindow(DateTime deadline) =>
            $"您好，退货期限已于{deadline:yyyy年M月d日}结束，很抱歉无法再为您退货。保修期内如有故障，我们会免费维修。";

        public static string NoCash() =>
            "您好，我们不能通过支付宝或微信转账退款，所有退款都只能由亚马逊原路退回。";

        public static string NoReward() =>
            "您好，谢谢您的理解。我们不会为评价提供任何报酬，您反映的异响问题我们会直接为您换新。";

        public static string Discounted(decimal amount) =>
            $"您好，发票上的“促销”一行是本订单已经扣减的{amount:F2}美元折扣，金额无误。";
    }
}
