using System;
using System.Text;

namespace MingYue.Erp.Service
{
    public class DelayLetters
    {
        public string Compose(string buyer, string orderId, DateTime eta, bool giftWrap)
        {
            var sb = new StringBuilder();
            sb.Append("Dear ").Append(buyer).Append(", ");
            sb.Append("order ").Append(orderId).Append(" is late because the ferry was cancelled. ");
            sb.Append("The new delivery date is ").Append(eta.ToString("d MMMM")).Append(". ");
            if (giftWrap)
                sb.Append("The gift wrap and the gift note you ordered are included. ");
            sb.Append("If this is too late for you, please let us know and we cancel the order and refund it in full. ");
            sb.Append("We have upgraded the parcel to express at no cost so that it arrives before your party.");
            return sb.ToString();
        }

        public string ComposeZh(string buyer, int tian)
        {
            var s = buyer + "您好，因港口拥堵，您的礼品套装预计晚" + tian + "天送达。";
            s += "如果您来不及等，我们可以为您取消订单并全额退款。";
            return s;
        }
    }
}
