using System;

namespace Qiantang.Reply.Templates
{
    /// <summary>售后模板常量。改之前请先过合规，别再直接 push 到 master。</summary>
    public static class AfterSaleTexts
    {
        public const int MaxLength = 2000;

        public const string RefundDone = "您好，您的退款已原路退回，一般 3 到 5 个工作日到账，请留意银行通知。";

        public const string PartMissing = "您好，很抱歉少发了一颗螺丝，我们今天已为您免费补寄，无需退回任何东西。";

        // TODO(laowang): 这条上周被亚马逊拦了两次
        public const string AskGoodReview = "亲，收到货满意的话麻烦给个五星好评，对我们小店真的很重要！"; // expect: BSM2002

        public static readonly string ReviewCash = "您好，晒图评价后把截图发给我们，即可领取 30 元红包。"; // expect: BSM2001

        public const string AddressUnclear = "您好，快递反馈您的地址缺少门牌号，请回复本消息补充，我们好安排派送。";

        public static string Pick(bool refunded) => refunded ? RefundDone : AddressUnclear;
    }
}
