using System;
using System.Text;

namespace Kuajing.Seller.Messaging
{
    public class BuyerLetterBuilder
    {
        private readonly StringBuilder _sb = new StringBuilder();

        public string BuildFollowUp(string buyerName, string orderNo, bool hasManual)
        {
            _sb.Clear();
            _sb.AppendLine($"{buyerName} 您好，");
            _sb.AppendLine($"关于订单 {orderNo}，安装时请先关闭电源，再固定底座。");

            if (hasManual)
            {
                _sb.AppendLine("说明书PDF已随信附上，第三页有接线图。");
            }

            _sb.AppendLine("如有疑问，欢迎加我们客服的微信 hxkj_service08，回复更快。"); // expect: BSM3002|BSM3003
            _sb.Append("另外，老顾客下次购买可以享受八五折，").AppendLine("名额有限哦。"); // expect: BSM1001|BSM1006
            _sb.AppendLine("祝生活愉快");
            return _sb.ToString();
        }

        public string BuildReplacement(string orderNo, string trackingNo)
        {
            return string.Format("订单 {0} 的补发件已经寄出，运单号 {1}，原来的坏件不用退回。", orderNo, trackingNo);
        }
    }
}
