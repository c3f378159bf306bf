using Microsoft.Extensions.Hosting;

namespace Fretwell.Music.Workers;

public class OrderNoticeWorkerZh : BackgroundService
{
    private readonly INoticeQueue _queue;
    private readonly IAmazonBuyerMessenger _messenger;

    public OrderNoticeWorkerZh(INoticeQueue queue, IAmazonBuyerMessenger messenger)
    {
        _queue = queue;
        _messenger = messenger;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var n in _queue.ReadAllAsync(stoppingToken))
        {
            var content = n.Kind switch
            {
                NoticeKind.AddressIncomplete => $"{n.Buyer}您好，收货地址缺少门牌号，快递无法派送，请回复完整地址，我们今天重新寄出。",
                NoticeKind.WrongPick => $"{n.Buyer}您好，仓库误发了镍弦，您订的是钢弦。正确的琴弦已免费寄出，误发的那套不必退回。",
                NoticeKind.CustomsId => $"{n.Buyer}您好，目的国海关要求提供收件人税号才能放行，请回复税号，仅用于本订单清关。",
                NoticeKind.StockError => $"{n.Buyer}您好，由于库存数据有误，我们已主动取消订单{n.OrderId}并全额退款，对此深表歉意。",
                NoticeKind.ReturnReceived => $"{n.Buyer}您好，退回的效果器已检测完毕，退款{n.Amount:F2}元已原路退回，请留意账单。",
                _ => null
            };

            if (content is null) continue;
            await _messenger.SendAsync(n.OrderId, content + $"（订单号：{n.OrderId}）", stoppingToken);
        }
    }
}
