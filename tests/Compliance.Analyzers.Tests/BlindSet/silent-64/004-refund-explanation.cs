using System.Threading.Tasks;

namespace Nanfeng.Refund.Notices
{
    public class RefundExplanation
    {
        private readonly IBuyerMessageClient _client;

        public RefundExplanation(IBuyerMessageClient client)
        {
            _client = client;
        }

        public async Task SendAsync(RefundResult r)
        {
            var text = $"""
                {r.BuyerName} 您好：

                您退回的咖啡机（订单 {r.OrderId}）已于 {r.ReceivedAt:M月d日} 入库，验货结果如下：
                主机完好，缺少奶泡杯一只，因此退款金额为 {r.Amount:F2} 美元，扣除的 {r.Deducted:F2} 美元为奶泡杯的价格。
                退款已提交给亚马逊，会原路退回您的付款方式，一般 3 到 5 个工作日到账。
                下单时使用的优惠券金额已按比例计入，不影响您的应退款项。
                如果您之后找到奶泡杯，请在此回复，我们会提供免费的退货标签并补退差额。

                南风电器售后
                """;

            await _client.SendAsync(r.OrderId, text);
        }
    }
}
