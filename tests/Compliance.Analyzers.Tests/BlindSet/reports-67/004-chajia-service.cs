using System;
using System.Text;

namespace Yuanhang.CrossBorder.Service
{
    public class BuyerLetterBuilder
    {
        public string BuildAfterDelivery(string buyerName, string orderNo, string sku)
        {
            var sb = new StringBuilder();
            sb.Append("尊敬的 ").Append(buyerName).AppendLine("：");
            sb.AppendLine($"关于您的订单 {orderNo}，随附 {sku} 的保修说明，保修期为两年。");
            sb.Append("如果安装时遇到困难，请直接回复本消息。");
            sb.Append("另外还有一件小事：");
            sb.Append("每条好评我们返您十元。"); // expect: BSM2001|BSM1004
            sb.AppendLine();
            sb.Append("远航客服");
            return sb.ToString();
        }

        public string BuildMissingPart(string buyerName, string part)
        {
            var sb = new StringBuilder($"{buyerName} 您好，");
            sb.AppendFormat("非常抱歉漏发了{0}，我们已安排补寄，不收取任何费用。", part);
            return sb.ToString();
        }
    }
}
