using System.Text;
using System.Threading.Tasks;
using MediatR;

namespace HaiTong.Erp.Application.Messages
{
    public class SendBuyerMessageCommandHandler : IRequestHandler<SendBuyerMessageCommand, bool>
    {
        private readonly IAmazonMessageSender _sender;

        public SendBuyerMessageCommandHandler(IAmazonMessageSender sender) => _sender = sender;

        public async Task<bool> Handle(SendBuyerMessageCommand cmd, CancellationToken token)
        {
            var sb = new StringBuilder();
            sb.AppendLine($"尊敬的{cmd.BuyerName}：");
            sb.AppendLine("感谢您购买我们的空气炸锅。");
            if (cmd.Scene == "dissatisfied")
            {
                sb.AppendLine("如果不满意，请先联系我们，不要直接留差评。"); // expect: BSM2003
                sb.AppendLine("我们会在二十四小时内为您办理换货或退款。");
            }
            else if (cmd.Scene == "vip")
            {
                sb.AppendLine("诚邀您成为我们的VIP会员，以后新品都可以免费试用。"); // expect: BSM1006|BSM1005
            }
            else
            {
                sb.AppendLine("首次使用前请空烧五分钟去除异味。");
                sb.Append("您专属的优惠券").Append(cmd.CouponCode).AppendLine("已经准备好，下单时填写即可抵扣。"); // expect: BSM1002
            }
            return await _sender.SendAsync(cmd.OrderId, sb.ToString(), token);
        }
    }
}
