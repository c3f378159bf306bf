using System.Text;

namespace Beichen.Amz.Reply
{
    public class PriceReplyBuilder
    {
        public string Build(PriceAsk ask, string orderId)
        {
            var sb = new StringBuilder();
            sb.Append("您好，感谢您的来信。");
            switch (ask)
            {
                case PriceAsk.Drop:
                    sb.Append("订单 ").Append(orderId).Append(" 以下单时的价格为准，降价后的差价我们无法退还。");
                    break;
                case PriceAsk.Private:
                    sb.Append("我们不能提供任何私下优惠或折扣码，请以商品页面显示的价格为准。");
                    break;
                case PriceAsk.CouponFailed:
                    sb.Append("您提到的优惠券已在结算时用于本订单，账单第二行的减免就是它。");
                    break;
                case PriceAsk.BuyTwo:
                    sb.Append("购买两件也没有额外折扣，抱歉不能满足您的要求。");
                    break;
            }
            sb.Append("如还有疑问，请直接回复本消息。");
            return sb.ToString();
        }
    }
}
