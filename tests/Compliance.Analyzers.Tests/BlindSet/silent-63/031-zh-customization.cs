using System.Threading.Tasks;

namespace Yinji.Custom
{
    public class EngravingConfirmService
    {
        private readonly IMessageApi _api;

        public EngravingConfirmService(IMessageApi api)
        {
            _api = api;
        }

        public async Task ConfirmAsync(string orderId, string text)
        {
            await _api.SendToBuyerAsync(orderId, $"您好，订单{orderId}的刻字内容为“{text}”，请确认是否有误，确认后我们开始制作。");
        }

        public async Task PictureTooSmallAsync(string orderId)
        {
            await _api.SendToBuyerAsync(orderId, $"您好，您为订单{orderId}上传的图片分辨率太低，印出来会模糊，请重新发一张更清晰的图片。");
        }

        public async Task WrongEngravingAsync(string orderId)
        {
            await _api.SendToBuyerAsync(orderId, $"您好，很抱歉订单{orderId}的名字刻错了，我们会免费重新制作一份，也可以为您全额退款。");
        }
    }
}
