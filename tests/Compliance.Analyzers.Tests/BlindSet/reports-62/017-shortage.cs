using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;

namespace Qiming.Wms.Amazon
{
    public class ShortageNotifyWorker : BackgroundService
    {
        private readonly IShortageQueue _queue;
        private readonly IAmazonMessageGateway _gateway;

        public ShortageNotifyWorker(IShortageQueue queue, IAmazonMessageGateway gateway)
        {
            _queue = queue;
            _gateway = gateway;
        }

        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                var item = await _queue.DequeueAsync(stoppingToken);
                var content = Compose(item);
                await _gateway.SendBuyerMessageAsync(item.AmazonOrderId, content, stoppingToken);
            }
        }

        private static string Compose(ShortageItem item)
        {
            switch (item.Reason)
            {
                case "PARTIAL":
                    return $"您好，订单 {item.AmazonOrderId} 中的 {item.Sku} 只剩一件，另一件的货款已经退回您的原支付方式，请留意到账。";
                case "SOLD_OUT":
                    return $"您好，{item.Sku} 卖完了发不出去。为了不影响我们店铺，请您在订单里点取消，原因选“不想要了”。"; // expect: BSM4001
                case "PRICE_ERROR":
                    return $"您好，由于系统标错价格，订单 {item.AmazonOrderId} 无法发出，拜托您自己申请撤单。"; // expect: BSM4001
                case "SWAP":
                    return $"您好，黑色款暂时缺货，您可以等到下周三，或由我们取消订单并全额退款，请回复您的选择。";
                default:
                    return $"您好，黑色款缺货的事让您久等了。您以后来买东西，第二件都给您打七折。"; // expect: BSM1001|BSM1006
            }
        }
    }
}
