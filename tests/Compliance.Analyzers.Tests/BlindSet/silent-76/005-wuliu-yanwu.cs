using System;
using System.Text;

namespace Haiyun.Tms.Buyer
{
    public class YanWuXiaoXi
    {
        public string ShengCheng(string orderId, DateTime xinRiQi, bool haiGuan)
        {
            var sb = new StringBuilder();
            sb.AppendLine("您好：");
            sb.AppendLine($"订单 {orderId} 的包裹因台风在港口滞留，新的预计送达日期是 {xinRiQi:yyyy-MM-dd}。");
            if (haiGuan)
            {
                sb.AppendLine("海关要求补充收件人的清关税号，请回复本消息提供，只用于这次清关。");
            }
            sb.AppendLine("您可以选择继续等待，也可以告诉我们不等了，我们来取消订单并全额退款。");
            return sb.ToString();
        }

        public string DiuShi(string orderId)
        {
            return $"您好，快递公司确认订单 {orderId} 的包裹在转运途中丢失。我们可以重新寄一件，或者全额退款，请回复告诉我们您希望怎么处理。";
        }

        public string QueHuo(string orderId)
        {
            return $"您好，很抱歉，订单 {orderId} 的商品在打包时发现破损，仓库没有库存，我们已经取消该订单并全额退款，您无需任何操作。";
        }
    }
}
