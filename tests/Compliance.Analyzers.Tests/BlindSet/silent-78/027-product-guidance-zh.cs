using System.Threading.Tasks;
using Lvzhou.Seller.Contracts;

namespace Lvzhou.Seller.Application
{
    public class ProductGuidanceAppService
    {
        private readonly IBuyerMessageSender _sender;

        public ProductGuidanceAppService(IBuyerMessageSender sender)
        {
            _sender = sender;
        }

        public Task AnswerFoldingAsync(string orderId)
            => _sender.ReplyAsync(orderId, "您好，折叠桌打开后请先把两侧的卡扣扣紧，桌面才能打平，折回时再按一下红色按钮。");

        public Task AnswerBatteryAsync(string orderId)
            => _sender.ReplyAsync(orderId, "您好，返回键现在由右上角的按钮代替，长按三秒可以切换到电池页面。");

        public Task AnswerGiftAsync(string orderId)
            => _sender.ReplyAsync(orderId, "您好，页面写明的赠品收纳袋在包装盒底部的夹层里。如果确实没有，我们会免费补寄。");

        public Task AnswerKeyAsync(string orderId, string key)
            => _sender.ReplyAsync(orderId, $"您好，订单 {orderId} 的授权码是 {key}，在软件右上角“激活”里输入即可。");

        public Task AnswerRefundChannelAsync(string orderId)
            => _sender.ReplyAsync(orderId, "您好，我们不能通过支付宝或银行转账退款，退款只能由亚马逊退回您的原付款方式。");

        public Task AnswerCompensationAsync(string orderId, decimal amount)
            => _sender.ReplyAsync(orderId, $"您好，桌腿的划痕是我们的疏忽，订单 {orderId} 已经通过亚马逊部分退款 {amount:F2} 美元。");
    }
}
