using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Sfl.Logistics.Notices
{
    public class DispatchNoticeWriter
    {
        private readonly ILogger<DispatchNoticeWriter> _logger;
        private readonly IBuyerMessageClient _client;

        public DispatchNoticeWriter(ILogger<DispatchNoticeWriter> logger, IBuyerMessageClient client)
        {
            _logger = logger;
            _client = client;
        }

        public void OnShipped(AmazonOrder order)
        {
            string text = order.Culture.TwoLetterISOLanguageName switch
            {
                "zh" => $"您好{order.BuyerName}，您的订单{order.Id}今天已经发货，运单号{order.Tracking}，感谢您的购买！", // expect: BSM4002
                "en" => $"Hello {order.BuyerName}, good news: order {order.Id} left our warehouse today with tracking number {order.Tracking}. Thank you for shopping with us!", // expect: BSM4002
                _ => string.Empty,
            };

            if (text.Length == 0)
            {
                _logger.LogDebug("no dispatch text for {Culture}, order {Id}", order.Culture.Name, order.Id);
                return;
            }
            _client.SendToBuyer(order.Id, text);
        }

        public void OnDelayed(AmazonOrder order, string newDate)
        {
            string Body(CultureInfo c) => c.Name switch
            {
                "zh-CN" or "zh-SG" => $"您好{order.BuyerName}，由于台风影响，订单{order.Id}无法按时送达，新的预计送达日期为{newDate}。如果您不想等待，请回复本消息，我们将取消并全额退款。",
                _ => $"Hello {order.BuyerName}, because of a typhoon we cannot deliver order {order.Id} on the promised day. The new date is {newDate}. If that is too late, reply here and we will cancel it and refund you in full.",
            };
            _client.SendToBuyer(order.Id, Body(order.Culture));
        }

        public void OnDelivered(AmazonOrder order)
        {
            var zh = order.Culture.TwoLetterISOLanguageName == "zh";
            _client.SendToBuyer(order.Id, zh
                ? "系统显示您的包裹已签收。祝您使用愉快，有需要随时找我们！" // expect: BSM4002
                : "Your package was handed over today. Enjoy, and know that our team is always around should you ever need us!"); // expect: BSM4002
        }
    }
}
