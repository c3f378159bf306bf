using System;
using System.Threading;
using System.Threading.Tasks;

namespace Haoyun.Order.Jobs
{
    public class DelayMessageJob
    {
        private readonly IOrderReader _orders;
        private readonly IAmazonMessenger _messenger;

        public DelayMessageJob(IOrderReader orders, IAmazonMessenger messenger)
        {
            _orders = orders;
            _messenger = messenger;
        }

        public async Task ExecuteAsync(CancellationToken ct)
        {
            await foreach (var o in _orders.LateAsync(ct))
            {
                var text = o.Cause switch
                {
                    LateCause.Typhoon => $"您好，受台风影响，订单 {o.Id} 的航班推迟，预计 {o.Eta:M月d日} 送达，给您添麻烦了。",
                    LateCause.Customs => $"您好，海关要求提供收件人税号，请直接回复订单 {o.Id} 的税号，以便尽快放行。",
                    LateCause.Lost => $"您好，物流确认订单 {o.Id} 的包裹丢失，我们已全额退款 {o.Total:0.00} 美元，原路退回。",
                    LateCause.WrongLabel => $"您好，订单 {o.Id} 贴错了面单，我们今天重新寄出一件，先收到的那件您可以留着或丢弃。",
                    _ => $"您好，订单 {o.Id} 比预计晚到两天，您可以选择继续等待，或者由我们取消并全额退款，请告诉我们您的决定。"
                };
                await _messenger.SendUnexpectedProblemAsync(o.Id, text, ct);
            }
        }
    }
}
