using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Roundhay.Pet.Worker
{
    public class PostDeliveryWorker : BackgroundService
    {
        private readonly ILogger<PostDeliveryWorker> _log;
        private readonly IOrderStore _orders;
        private readonly IBuyerMessenger _messenger;

        public PostDeliveryWorker(ILogger<PostDeliveryWorker> log, IOrderStore orders, IBuyerMessenger messenger)
            => (_log, _orders, _messenger) = (log, orders, messenger);

        protected override async Task ExecuteAsync(CancellationToken ct)
        {
            while (!ct.IsCancellationRequested)
            {
                await foreach (var o in _orders.DeliveredAsync(ct))
                {
                    var text = o.Returned
                        ? $"{o.Name}您好，您退回的狗笼我们已收到，{o.Total:0.00}英镑已经退款。"
                        : $"{o.Name}您好，回复一张狗狗的照片，就能参加我们每月一次的抽奖，赢取免费狗窝。"; // expect: BSM1006|BSM1005
                    await _messenger.SendAsync(o.Id, text, ct);
                    _log.LogInformation("Message for {Order} sent", o.Id);
                }
                await Task.Delay(TimeSpan.FromMinutes(15), ct);
            }
        }
    }
}
