using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Yilai.Erp.Workers
{
    public class BuyerNoticeWorker : BackgroundService
    {
        private readonly INoticeRepository _repo;
        private readonly IAmazonMessageSender _sender;
        private readonly ILogger<BuyerNoticeWorker> _logger;

        public BuyerNoticeWorker(INoticeRepository repo, IAmazonMessageSender sender, ILogger<BuyerNoticeWorker> logger)
        {
            _repo = repo;
            _sender = sender;
            _logger = logger;
        }

        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                foreach (var n in await _repo.GetPendingAsync())
                {
                    var text = BuildText(n);
                    if (text == null)
                    {
                        _logger.LogWarning("未知通知类型 {Type}，订单 {OrderId}", n.Type, n.OrderId);
                        continue;
                    }

                    await _sender.SendAsync(n.OrderId, text);
                    await _repo.MarkSentAsync(n.Id);
                }

                await Task.Delay(TimeSpan.FromMinutes(1), stoppingToken);
            }
        }

        private static string BuildText(Notice n)
        {
            return n.Type switch
            {
                "delay" => $"您好，订单 {n.OrderId} 因航班取消延误，新的送达日期是 {n.Date:M月d日}。您可以继续等待，也可以告诉我们取消并全额退款。",
                "nostock" => $"您好，订单 {n.OrderId} 的商品在出库质检时发现瑕疵且已无库存，我们已取消该订单并全额退款，您无需任何操作。",
                "missing" => $"您好，订单 {n.OrderId} 漏发的遥控器今天已免费补寄。",
                "address" => $"您好，订单 {n.OrderId} 的收货地址缺少房间号，请直接回复本消息告诉我们。",
                "return" => $"您好，订单 {n.OrderId} 的退货标签已经更新，旧标签请不要再用。",
                _ => null
            };
        }
    }
}
