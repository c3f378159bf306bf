using System.Text;

namespace Jinhe.Kefu.Amazon
{
    public class PoliteDecline
    {
        public string Discount() =>
            "您好，感谢您的咨询。我们无法私下给您打折，价格以商品页面显示的为准，敬请谅解。";

        public string Coupon() =>
            "您好，按照平台规定，我们不能通过消息发放优惠券或折扣码，还请理解。";

        public string WeChat() =>
            "您好，我们不提供微信或电话，请直接在这里描述问题，二十四小时内一定回复。";

        public string Gift() =>
            "您好，很抱歉，我们不能随单赠送礼品。如果收到的商品有缺件，请告诉我们缺了哪一件。";

        public string OffAmazon(string orderId)
        {
            var sb = new StringBuilder();
            sb.Append("您好，订单 ").Append(orderId).Append(" 的退款只能通过亚马逊退回原支付方式，");
            sb.Append("我们不能用 PayPal 或银行转账另外付款。");
            sb.Append("一般三到五个工作日到账。");
            return sb.ToString();
        }
    }
}
