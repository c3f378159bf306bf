using System.Threading.Tasks;

namespace Formosa.Amazon.Returns
{
    public class ReturnMessageService
    {
        private readonly IMessageChannel _channel;

        public ReturnMessageService(IMessageChannel channel)
        {
            _channel = channel;
        }

        public Task LabelAsync(string orderId) =>
            _channel.PostAsync(orderId, "您好，預付退貨標籤已由亞馬遜提供，請在訂單頁面列印後貼於紙箱上。");

        public Task PartialAsync(string orderId, decimal amount) =>
            _channel.PostAsync(orderId, $"您好，退回的鍋子缺少鍋蓋，依退貨規定我們扣除鍋蓋的費用，部分退款 {amount:F2} 元已退回原付款方式。");

        public Task NoCouponAsync(string orderId) =>
            _channel.PostAsync(orderId, "您好，我們無法透過訊息提供優惠券或折扣碼，敬請見諒。");

        public Task WarrantyAsync(string orderId) =>
            _channel.PostAsync(orderId, "您好，鍋身塗層脫落屬於保固範圍，我們免費更換，舊鍋不需寄回。");
    }
}
