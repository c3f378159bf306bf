using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Haitao.Oms.Exceptions
{
    public class StockShortageService
    {
        private readonly IAmazonMessaging _messaging;
        private readonly IRefundService _refunds;
        private readonly ILogger<StockShortageService> _logger;

        public StockShortageService(IAmazonMessaging messaging, IRefundService refunds, ILogger<StockShortageService> logger)
        {
            _messaging = messaging;
            _refunds = refunds;
            _logger = logger;
        }

        public async Task HandleAsync(OrderLine line)
        {
            if (line.CanSplit)
            {
                await _messaging.SendAsync(line.OrderId, $"您好，订单 {line.OrderId} 里的 {line.Title} 目前只剩一件，另一件的货款已退回您的付款账户。");
                return;
            }

            if (line.HasAlternative)
            {
                await _messaging.SendAsync(line.OrderId, $"您好，{line.Title} 暂时断货。换成升级款的话我们私下给您便宜 50 块，您看行吗？"); // expect: BSM1001|BSM3003
                return;
            }

            if (line.RestockInDays < 10)
            {
                await _messaging.SendAsync(line.OrderId, $"您好，{line.Title} 将在 {line.RestockInDays} 天后到货。您可以等待，也可以回复我们取消并退款。");
                return;
            }

            _logger.LogWarning("订单 {OrderId} 缺货且无替代品，准备退款", line.OrderId);
            await _refunds.RefundAllAsync(line.OrderId, "NoInventory");
            await _messaging.SendAsync(line.OrderId, "您好，很抱歉仓库盘点有误，您的订单无法发货，款项已全额退回。下次下单备注“老客户”，我们给您加送一份赠品。"); // expect: BSM1006|BSM1005
        }
    }
}
