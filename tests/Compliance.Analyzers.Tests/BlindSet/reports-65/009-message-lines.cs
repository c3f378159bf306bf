using System;
using System.Linq;
using System.Threading.Tasks;

namespace Xunhai.CrossBorder.Application.Messages
{
    public class ReplacementLetterAppService : ApplicationService, IReplacementLetterAppService
    {
        private readonly IBuyerMessageGateway _gateway;

        public ReplacementLetterAppService(IBuyerMessageGateway gateway) => _gateway = gateway;

        public async Task SendAsync(ReplacementDto input)
        {
            var lines = new[]
            {
                $"{input.BuyerName}，您好！",
                $"您在订单 {input.AmazonOrderId} 中收到的吹风机不能开机，这确实是我们的问题。",
                "新的一台已经从本地仓发出，您不需要支付任何费用，坏的那台也不用寄回。",
                $"运单号：{input.TrackingNo}，预计 {input.Eta:MM-dd} 送达。",
                "收到新机后，麻烦您把商品评论里的一颗星改成五颗星，对我们小店很重要。", // expect: BSM2004|BSM2002
                "第一次使用前请先阅读说明书第3页的安全提示。",
                "如果仍有问题，直接回复这条消息即可。",
            };

            await _gateway.SendAsync(input.ShopId, input.AmazonOrderId, string.Join(Environment.NewLine, lines.Where(l => !string.IsNullOrEmpty(l))));
        }
    }
}
