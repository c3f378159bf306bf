namespace HaiTong.Erp.KeFu.Amazon
{
    /// <summary>合规话术。注意：不得出现好评返现、优惠券、加微信等内容（见培训文档第3章）。</summary>
    public static class HeGuiHuaShu
    {
        public const string TuiKuan = "您好，订单款项已全额退回原支付方式，一般3到5个工作日到账。";
        public const string BuFenTuiKuan = "您好，包装内少发一根数据线，我们已就该订单退还6美元，请您查收。";
        public const string BuFa = "您好，新的水箱今天已免费寄出，坏的那个请自行丢弃，无需寄回。";
        public const string JuJueYouHui = "您好，我们无法通过站内信提供任何优惠或折扣码，价格以商品页面为准，感谢理解。";
        public const string JuJueWeiXin = "您好，亚马逊不允许我们在微信上沟通，请直接在此回复，我们会尽快处理。";
        public const string JuJueJiaoYi = "您好，感谢您的提议，但我们不接受以修改评价换取退款；产品问题我们照样为您处理。";
        public const string YanWu = "您好，因台风停航，包裹预计周五送达；若您不愿再等，我们可取消订单并全额退款。";
        public const string FaPiao = "您好，发票已附在本消息中，抬头按您的要求填写。";
        public const string BaoXiu = "您好，本机保修两年，保修期内非人为损坏免费维修。";
    }
}
