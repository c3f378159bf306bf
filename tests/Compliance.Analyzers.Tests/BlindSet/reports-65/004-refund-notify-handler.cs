using System.Threading.Tasks;
using DotNetCore.CAP;
using Lanxin.Erp.Amazon.Events;
using Lanxin.Erp.Amazon.Services;

namespace Lanxin.Erp.Amazon.Handlers
{
    public class RefundNotifyHandler : ICapSubscribe
    {
        private readonly IStationLetterService _letterService;

        public RefundNotifyHandler(IStationLetterService letterService)
        {
            _letterService = letterService;
        }

        [CapSubscribe("amazon.refund.finished")]
        public async Task OnRefundFinished(RefundFinishedEvent e)
        {
            var content = $"尊敬的{e.BuyerName}：\n您好！订单{e.OrderId}的退款{e.Amount}{e.Currency}已经通过亚马逊提交，将退回您付款时使用的银行卡。";
            if (e.IsPartial)
            {
                content += $"这笔金额对应缺少的{e.ItemTitle}，其余商品不受影响。";
            }
            await _letterService.SendAsync(e.ShopId, e.OrderId, content);
        }

        [CapSubscribe("amazon.return.rejected")]
        public async Task OnReturnRejected(ReturnRejectedEvent e)
        {
            var content = $"尊敬的{e.BuyerName}：\n您好！订单{e.OrderId}已经超过退货期限，";
            content += "不过您留下东西就好，我们私底下用微信红包给您转20块钱。"; // expect: BSM1004|BSM3003|BSM1003
            await _letterService.SendAsync(e.ShopId, e.OrderId, content);
        }

        [CapSubscribe("amazon.stock.shortage")]
        public async Task OnShortage(StockShortageEvent e)
        {
            var content = $"尊敬的{e.BuyerName}：\n您好！订单{e.OrderId}里的{e.ItemTitle}已经没有库存了，";
            content += "麻烦您自己到订单页面点一下取消，理由选“不想要了”。"; // expect: BSM4001
            await _letterService.SendAsync(e.ShopId, e.OrderId, content);
        }
    }
}
