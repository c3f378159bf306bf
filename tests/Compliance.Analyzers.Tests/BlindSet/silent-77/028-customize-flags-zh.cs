using System.Text;
using System.Threading.Tasks;
using Microsoft.FeatureManagement;

namespace Lingyue.Orders.Application.Messages
{
    public class CustomizeMessageService
    {
        private readonly IFeatureManager _feature;
        private readonly IAmazonMessageClient _client;

        public CustomizeMessageService(IFeatureManager feature, IAmazonMessageClient client)
        {
            _feature = feature;
            _client = client;
        }

        public async Task ConfirmEngravingAsync(CustomOrder order)
        {
            var content = new StringBuilder();
            content.Append($"{order.BuyerName}您好，您定制的木牌刻字为“{order.Engraving}”，");
            content.Append("请直接回复确认，确认后两天内发货。");

            if (await _feature.IsEnabledAsync("AskFont"))
            {
                content.Append("另外请告知您要楷体还是宋体。");
            }

            if (order.IsGift)
            {
                content.Append("您下单时选了礼品包装，贺卡内容也请一并核对。");
            }

            if (await _feature.IsEnabledAsync("NoRefundHint"))
            {
                content.Append("刻字商品如有质量问题，我们会免费重做或全额退款。");
            }

            await _client.ConfirmCustomizationDetailsAsync(order.AmazonOrderId, content.ToString());
        }
    }
}
