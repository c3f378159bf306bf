using System;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace HuoLang.Erp.Amazon
{
    public class ShiGuTongZhi
    {
        private readonly AmazonConnection _conn;

        public ShiGuTongZhi(AmazonConnection conn) => _conn = conn;

        public async Task<bool> YanWuAsync(string orderNo, DateTime newDate)
        {
            return await _conn.Messaging.CreateUnexpectedProblemAsync(orderNo, new CreateUnexpectedProblemRequest
            {
                Text = $"Hello, the ship with order {orderNo} is late because of the storm. New delivery date is {newDate:MMM d}. If you do not want to wait, answer us and we cancel it and refund everything."
            });
        }

        public async Task<bool> WuKuCunAsync(string orderNo)
        {
            return await _conn.Messaging.CreateUnexpectedProblemAsync(orderNo, new CreateUnexpectedProblemRequest
            {
                Text = $"您好，非常抱歉，订单{orderNo}中的遮阳伞在仓库漏雨时泡坏，没有可发的库存，我们已将该商品全额退款，您无需任何操作。"
            });
        }

        public async Task<bool> ZhaoHuiAsync(string orderNo)
        {
            return await _conn.Messaging.CreateUnexpectedProblemAsync(orderNo, new CreateUnexpectedProblemRequest(
                "Hello, please stop using the charger of order " + orderNo + ". The factory found it can become too hot. We refunded the full price today, you do not need to send it back."));
        }

        public Task QingQiuPingLunAsync(string orderNo) => _conn.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(orderNo);
    }
}
