using System.Threading.Tasks;

namespace Xinghe.Erp.Refunds
{
    public class RefundNoticeSender
    {
        private readonly IAmazonMessageApi _api;

        public RefundNoticeSender(IAmazonMessageApi api)
        {
            _api = api;
        }

        public async Task SendAsync(RefundRecord r) // expect@+7: BSM1002|BSM1001
        {
            var text = $"""
                尊敬的 {r.BuyerName}：
                您好，您的订单 {r.OrderId} 因仓库漏发一只灯泡，我们已于 {r.RefundedAt:M月d日} 部分退款 {r.Amount} 美元。
                款项会按原付款方式退回，通常需要 3 到 5 个工作日到账。
                如果银行账单上一周后仍未看到，请直接回复本消息，我们会联系亚马逊核对。
                另外给您留了一个专属口令 LAMP2233，再买时填上可以少付三成。
                给您带来的不便，我们深表歉意。
                星河灯饰客服
                """;

            await _api.PostMessageAsync(r.OrderId, text);
        }
    }
}
