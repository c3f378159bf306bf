namespace Hengmai.Kefu.Templates
{
    /// <summary>亚马逊客服快捷回复</summary>
    public static class ReplyTexts
    {
        public const string AskPhoto = "您好，请您把破损处和外箱各拍一张照片，直接回复在本条消息里，我们核实后会尽快为您处理。";

        public const string ResendPart = "您好，很抱歉少发了一个电源适配器，我们今天已经为订单 {0} 免费补寄，预计5天内送达。";

        public const string RefundDone = "您好，订单 {0} 的全额退款已经提交，款项会按原支付方式退回，通常需要3到5个工作日。";

        public const string LateParcel = "您好，订单 {0} 因为天气原因滞留在中转站，预计周四送到。如果您不愿意再等，请告诉我们，我们来取消并全额退款。";

        public const string HappyBuyer = "很高兴这款台灯合您的心意！方便的话请到商品页给我们打个满分，写上两句夸奖的话。"; // expect: BSM2002|BSM2003

        public const string BadReview = "您好，您反映的划痕我们已经全额退款了，现在能不能请您把之前那条一星的评论撤下来？"; // expect: BSM2004

        public const string OldBuyer = "您好，您是我们的老朋友了，以后每次来买都给您便宜一成，下单前跟我们说一声就行。"; // expect: BSM1001|BSM1006

        public const string AskAddress = "您好，订单 {0} 的地址缺少门牌号，快递无法派送，请您补充完整的门牌号和楼层。";
    }
}
