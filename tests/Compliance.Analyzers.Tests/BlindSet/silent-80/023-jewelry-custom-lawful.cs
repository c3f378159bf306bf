using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Huayi.Jewelry.Messaging
{
    public class EngravingConfirmation
    {
        private readonly AmazonConnection _connection;

        public EngravingConfirmation(AmazonConnection connection) => _connection = connection;

        public async Task AskAsync(string orderId, string engraving)
        {
            var request = new CreateConfirmCustomizationDetailsRequest
            {
                Text = $"您好,订单{orderId}的戒指内圈将刻“{engraving}”,请回复确认;如需更改文字,请在今天24点前告诉我们。"
            };
            await _connection.Messaging.ConfirmCustomizationDetailsAsync(orderId, request);
        }

        public async Task TooLongAsync(string orderId)
        {
            var request = new CreateConfirmCustomizationDetailsRequest
            {
                Text = $"您好,订单{orderId}的刻字超过了十二个字,内圈放不下,请回复一个短一些的版本。"
            };
            await _connection.Messaging.ConfirmCustomizationDetailsAsync(orderId, request);
        }

        public async Task RequestReviewAsync(string orderId)
        {
            await _connection.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(orderId);
        }

        public async Task WrongStoneAsync(string orderId)
        {
            var request = new CreateUnexpectedProblemRequest
            {
                Text = $"您好,质检发现订单{orderId}的主石有裂纹,我们正在重做,预计晚三天发出。如果您不想等,我们会取消订单并全额退款。"
            };
            await _connection.Messaging.CreateUnexpectedProblemAsync(orderId, request);
        }
    }
}
