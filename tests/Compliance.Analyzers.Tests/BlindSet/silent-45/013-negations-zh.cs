namespace AiKeFu.Scripts
{
    // 买家索要优惠、返现时的拒绝话术
    public class JuJueHuaShu
    {
        public string HuiFu(string yiTu)
        {
            switch (yiTu)
            {
                case "索要折扣":
                    return "您好，很抱歉，我们不能私下提供折扣或优惠券，请以商品页面的价格为准。";
                case "好评换礼品":
                    return "您好，感谢您的好意，但我们不会用礼品或返现来换取评价，请您谅解。";
                case "要微信":
                    return "您好，按照平台规定，我们不能提供微信或电话，请直接在这里回复，我们会尽快处理。";
                case "站外付款":
                    return "您好，我们不接受平台以外的付款，请通过亚马逊下单。";
                case "威胁差评":
                    return "您好，您的退货申请符合退货政策，收到退件后我们会为您全额退款。";
                default:
                    return "您好，您的问题我们已经记录，会在24小时内答复。";
            }
        }
    }
}
