namespace Lanhai.Oms.Kefu
{
    public class BuyerMessageTexts
    {
        public const string LostParcel = "您好，承运商确认包裹丢失，我们已重新发出一件，不会另外收费。";
        public const string AskAddress = "您好，快递员无法找到您的地址，请回复完整的门牌号，以便安排再次派送。";
        public const string Returned = "您好，退回的机器已经收到，检测后确认是电池故障，货款今天会退回您的信用卡。";
        public const string ReviewingCase = "您好，您反馈的噪音问题工程师正在评估，明天会把结果告诉您。";
        public const string NoPrivateDeal = "您好，我们不能在平台之外交易，请您通过亚马逊下单和付款。";
        public const string ActivationCode = "您好，您购买的软件激活码为 {key}，请在“帮助-激活”中输入。";
        public const string GiftBox = "您好，您下单时选择的礼盒包装漏发了，包装费用已退回原支付方式。";
    }
}
