using System.Threading;
using System.Threading.Tasks;
using MediatR;

namespace RuiMian.Textile.Amazon
{
    public class SizeQuestionHandler : IRequestHandler<SizeQuestion>
    {
        private readonly IBuyerChannel _channel;

        public SizeQuestionHandler(IBuyerChannel channel) => _channel = channel;

        public Task Handle(SizeQuestion request, CancellationToken cancellationToken)
        {
            string answer = request.Topic switch
            {
                "exchange" => "您好，换尺码需要先在订单页面申请退货，再重新下单合适的尺码，退货标签由我们承担费用。",
                "discount" => "您好，很抱歉，我们无法在站内信里提供私人折扣，请以商品页面显示的价格为准。",
                "coupon" => "您好，我们不能通过消息发放优惠券，还请谅解。",
                "used" => $"您好，订单 {request.OrderId} 下单时已使用页面上的优惠券，抵扣金额在订单明细中可以看到。",
                "gift" => "您好，礼品包装可以在结账时勾选，寄出的包裹里不会出现价格单。",
                "review" => "您好，您提交的退货申请正在审核，明天之前会有结果。",
                "wechat" => "您好，我们不提供微信或电话联系方式，有任何问题请直接回复本消息。",
                _ => "您好，被套的尺寸以洗标为准，水洗后会有约 3% 的缩水。",
            };

            return _channel.ReplyAsync(request.OrderId, answer, cancellationToken);
        }
    }
}
