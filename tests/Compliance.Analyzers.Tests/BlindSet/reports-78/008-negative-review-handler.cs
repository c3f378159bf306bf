using System.Threading;
using System.Threading.Tasks;
using MediatR;
using Microsoft.Extensions.Logging;
using Haoyue.Crm.Messages;

namespace Haoyue.Crm.Handlers
{
    public class NegativeReviewReceivedHandler : INotificationHandler<NegativeReviewReceived>
    {
        private readonly IAmazonMessageClient _client;
        private readonly ILogger<NegativeReviewReceivedHandler> _logger;

        public NegativeReviewReceivedHandler(IAmazonMessageClient client, ILogger<NegativeReviewReceivedHandler> logger)
        {
            _client = client;
            _logger = logger;
        }

        public async Task Handle(NegativeReviewReceived notification, CancellationToken cancellationToken)
        {
            string content;
            if (notification.Stars <= 2)
            {
                content = $"{notification.BuyerName} 您好，看到您给了低分我们很难过。只要您改成五星，我们立刻全额退款，商品也不用寄回。"; // expect: BSM2001|BSM2004
            }
            else if (notification.Stars == 3)
            {
                content = $"{notification.BuyerName} 您好，能不能麻烦您把三星往上调一调？小店生存不易，拜托了。"; // expect: BSM2004
            }
            else
            {
                _logger.LogInformation("评价 {Stars} 星，无需处理，订单 {OrderId}", notification.Stars, notification.OrderId);
                return;
            }

            await _client.SendTextAsync(notification.OrderId, content, cancellationToken);
        }

        public Task SendRepairInfoAsync(string orderId, CancellationToken ct)
        {
            const string text = "您好，您的电钻仍在保修期内，我们已为您免费更换新机，快递单号稍后在订单页面可以看到。";
            return _client.SendTextAsync(orderId, text, ct);
        }
    }
}
