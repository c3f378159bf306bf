using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ShanHai.OrderWorker;

public class 出貨通知Worker : BackgroundService
{
    private readonly ILogger<出貨通知Worker> _logger;
    private readonly IOrderQueue _queue;
    private readonly IBuyerMessenger _messenger;

    public 出貨通知Worker(ILogger<出貨通知Worker> logger, IOrderQueue queue, IBuyerMessenger messenger)
    {
        _logger = logger;
        _queue = queue;
        _messenger = messenger;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var order in _queue.ReadAllAsync(stoppingToken))
        {
            _logger.LogInformation("處理訂單 {OrderId}", order.OrderId);
            string body;
            if (order.IsDelayed)
            {
                body = $@"{order.BuyerName} 您好：
您的訂單 {order.OrderId} 因颱風停班延後兩天出貨，
若您不想等候，請回覆本訊息，我們會取消並全額退款。";
            }
            else
            {
                // expect@+3: BSM1002
                // expect@+3: BSM2001
                body = $@"{order.BuyerName} 您好：
結帳時輸入折扣碼 ""{order.PromoCode}"" 可折抵一百元，
另外上傳開箱評論並附照片者，我們再寄出濾杯一個，
數量有限。";
            }

            await _messenger.SendAsync(order.OrderId, body, stoppingToken);
        }
    }
}
