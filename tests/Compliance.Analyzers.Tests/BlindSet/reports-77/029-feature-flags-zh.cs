using System.Collections.Generic;
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

            if (await _feature.IsEnabledAsync("ShowQq"))
            {
                content.Append("想看效果图请加QQ三八二一五五零九七。"); // expect: BSM3002|BSM5004|BSM3003
            }

            if (await _feature.IsEnabledAsync("AnniversaryLine"))
            {
                content.Append("赶上店庆，再拍一块第二件半价哦。"); // expect: BSM1001|BSM1007
            }

            if (await _feature.IsEnabledAsync("TransferInstead"))
            {
                content.Append(TransferSentence(order));
            }

            await _client.ConfirmCustomizationDetailsAsync(order.AmazonOrderId, content.ToString());
        }

        private static string TransferSentence(CustomOrder order)
        {
            return order.NeedsTopUp
                ? "加大尺寸要补的十五元，直接转到我们的银行卡上就可以。" // expect: BSM3003|BSM1004
                : string.Empty;
        }
    }
}
