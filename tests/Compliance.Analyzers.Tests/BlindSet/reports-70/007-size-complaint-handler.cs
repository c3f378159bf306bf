using System.Threading;
using System.Threading.Tasks;
using MediatR;
using ShuMian.Textile.Amazon;

namespace ShuMian.Textile.Handlers
{
    public class SizeComplaintHandler : IRequestHandler<SizeComplaint>
    {
        private readonly IAmazonBuyerChannel _channel;
        private readonly IRefundService _refunds;

        public SizeComplaintHandler(IAmazonBuyerChannel channel, IRefundService refunds)
        {
            _channel = channel;
            _refunds = refunds;
        }

        public async Task Handle(SizeComplaint request, CancellationToken cancellationToken)
        {
            var hello = $"亲爱的{request.BuyerName}，您好！";

            if (request.WantsReturn)
            {
                await _channel.ReplyAsync(request.OrderId,
                    hello + "退货标签已经在您的订单页面里，贴在原包装上交给快递即可，仓库收到后全额退款。",
                    cancellationToken);
                return;
            }

            if (request.KeepsItem)
            {
                var amount = await _refunds.SuggestPartialAsync(request.OrderId, cancellationToken);
                await _channel.ReplyAsync(request.OrderId,
                    hello + $"被套尺寸偏小是我们标注有误，本订单已为您部分退款 {amount} 美元，会原路退回。",
                    cancellationToken);
                return;
            }

            if (request.IsUrgent)
            {
                await _channel.ReplyAsync(request.OrderId,
                    hello + "不用走平台退款那么慢，您给个支付宝账号，我们今天就把钱打过去。", // expect: BSM1004|BSM3003
                    cancellationToken);
                return;
            }

            await _channel.ReplyAsync(request.OrderId,
                hello + "被套没有问题也没关系，您说个数，多少钱能让您满意，我们都可以商量着给。", // expect: BSM1003
                cancellationToken);
        }
    }
}
