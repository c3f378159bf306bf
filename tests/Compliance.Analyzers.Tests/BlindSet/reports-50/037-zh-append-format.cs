using System.Text;

namespace Mingde.Erp.Message
{
    public class MessageHelper
    {
        // 拼接发给买家的站内信正文
        public string PinJieXiaoXi(OrderInfo order)
        {
            StringBuilder sb = new StringBuilder();
            sb.AppendFormat("尊敬的{0}，您好：", order.BuyerName);
            sb.AppendLine();
            if (order.IsDelayed)
            {
                sb.AppendFormat("您的订单{0}因天气原因预计晚到{1}天，非常抱歉。", order.OrderId, order.DelayDays);
            }
            else if (order.IsComplained)
            {
                sb.Append("差评会影响小店生存，麻烦您高抬贵手改成好评，"); // expect: BSM2004
                sb.Append("感激不尽。");
            }
            else if (order.IsOldCustomer)
            {
                sb.Append("回头客另有惊喜，包裹里放了一份小礼品送给您。"); // expect: BSM1005
            }
            else
            {
                sb.Append("台灯亮度可通过长按开关调节，说明书在盒底。");
            }
            sb.AppendLine();
            sb.Append("明德家居客服");
            return sb.ToString();
        }
    }
}
