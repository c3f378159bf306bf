using System;
using System.Text;
using System.Threading.Tasks;
using Yunfan.Erp.Orders;
using Yunfan.Erp.Messaging;

namespace Yunfan.Erp.AfterSale
{
    /// <summary>售后站内信</summary>
    public class AfterSaleMessageBuilder
    {
        private readonly IBuyerMessageSender _sender;

        public AfterSaleMessageBuilder(IBuyerMessageSender sender)
        {
            _sender = sender;
        }

        public Task SendBrokenReplyAsync(AmazonOrder order)
        {
            var sb = new StringBuilder();
            sb.AppendLine($"您好，{order.BuyerName}：");
            sb.AppendLine($"订单 {order.AmazonOrderId} 的杯子在运输途中碎了，非常抱歉。");
            sb.AppendLine("我们今天已经免费补发一个新的，预计五天内送到。");
            sb.AppendLine("收到后麻烦您把那条一星评论删掉，万分感谢。"); // expect: BSM2004
            return _sender.SendAsync(order.AmazonOrderId, sb.ToString());
        }

        public Task SendRefundReplyAsync(AmazonOrder order, decimal amount)
        {
            var text = $"您好，订单 {order.AmazonOrderId} 的 {amount:F2} 美元已原路退回，一般三到五个工作日到账。";
            return _sender.SendAsync(order.AmazonOrderId, text);
        }

        public Task SendPartialReplyAsync(AmazonOrder order)
        {
            var text = "您好，考虑到退货比较麻烦，货您留着，我们用 PayPal 把货款转给您。"; // expect: BSM1004|BSM3003
            return _sender.SendAsync(order.AmazonOrderId, text);
        }

        public Task SendThanksAsync(AmazonOrder order)
        {
            var text = $"您好，{order.BuyerName}，关于您问的尺寸：杯口直径 8 厘米，可以放进一般的杯架。";
            return _sender.SendAsync(order.AmazonOrderId, text);
        }
    }
}
