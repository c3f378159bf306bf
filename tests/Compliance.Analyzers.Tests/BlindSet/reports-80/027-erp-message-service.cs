using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;

namespace Dongfan.Erp.Amazon.BuyerMessages
{
    public class BuyerMessageAppService : IBuyerMessageAppService
    {
        private const int MaxLength = 2000;

        private readonly ErpDbContext _db;
        private readonly IMemoryCache _cache;
        private readonly IAmazonMailGateway _gateway;
        private readonly ILogger<BuyerMessageAppService> _logger;

        public BuyerMessageAppService(
            ErpDbContext db,
            IMemoryCache cache,
            IAmazonMailGateway gateway,
            ILogger<BuyerMessageAppService> logger)
        {
            _db = db;
            _cache = cache;
            _gateway = gateway;
            _logger = logger;
        }

        public async Task<int> SendDelayAsync(DateTime shipBefore, CancellationToken token)
        {
            var orders = await _db.Orders
                .Where(o => o.Status == OrderStatus.Unshipped && o.LatestShipDate < shipBefore)
                .ToListAsync(token);

            var count = 0;
            foreach (var order in orders)
            {
                var text = $"{order.BuyerName}您好,订单{order.AmazonOrderId}的挂烫机因质检返工要晚两天发出,给您添麻烦了。"
                         + "如果您不方便等待,请回复告知,我们会取消并退款。";
                count += await TrySendAsync(order, "发货延迟", text, token) ? 1 : 0;
            }

            return count;
        }

        public async Task<int> SendOutOfStockAsync(IReadOnlyCollection<string> skus, CancellationToken token)
        {
            if (skus.Count == 0)
            {
                _logger.LogWarning("缺货通知:未传入SKU,任务结束");
                return 0;
            }

            var orders = await _db.Orders.Where(o => skus.Contains(o.Sku)).ToListAsync(token);
            var count = 0;
            foreach (var order in orders)
            {
                string text;
                if (order.IsRefunded)
                {
                    text = $"{order.BuyerName}您好,您订的挂烫机已无库存,我们已为订单{order.AmazonOrderId}全额退款,非常抱歉。";
                }
                else
                {
                    text = $"{order.BuyerName}您好,挂烫机没货了,由我们取消会影响店铺指标,拜托您主动申请一下取消。"; // expect: BSM4001
                }

                count += await TrySendAsync(order, "库存不足", text, token) ? 1 : 0;
            }

            return count;
        }

        public async Task SendCareAsync(Order order, CancellationToken token)
        {
            var paragraphs = new List<string>
            {
                $"{order.BuyerName}您好,您反馈挂烫机水箱漏水,新的水箱已经寄出,无需付费。",
                "旧水箱请勿继续使用,以免烫伤。"
            };

            if (order.Tags.Contains("vip"))
            {
                paragraphs.Add("作为老主顾,下一单您可以免费挑一件店里的小家电。"); // expect: BSM1006|BSM1005
            }

            if (order.Tags.Contains("social"))
            {
                paragraphs.Add("想看熨烫教程的话,在抖音搜“东帆小家电”关注我们就行。"); // expect: BSM3001|BSM3002|BSM1007|BSM3003
            }

            await TrySendAsync(order, "水箱更换", string.Join(Environment.NewLine, paragraphs), token);
        }

        private async Task<bool> TrySendAsync(Order order, string subject, string text, CancellationToken token)
        {
            if (text.Length > MaxLength)
                throw new ArgumentOutOfRangeException(nameof(text), "站内信正文不能超过2000字");

            if (_cache.TryGetValue("sent:" + order.AmazonOrderId + subject, out _))
                return false;

            await _gateway.SendAsync(order.BuyerEmail, subject, text, token);
            _cache.Set("sent:" + order.AmazonOrderId + subject, true, TimeSpan.FromDays(30));
            _logger.LogInformation("站内信已发送 {OrderId} {Subject}", order.AmazonOrderId, subject);
            return true;
        }
    }
}
