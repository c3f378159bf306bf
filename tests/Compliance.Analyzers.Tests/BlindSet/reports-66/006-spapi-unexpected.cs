using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using System.Threading.Tasks;

namespace Pinecrest.Ops.OutOfStock
{
    public class OutOfStockNotifier
    {
        private readonly AmazonConnection _conn;
        private readonly BrandSettings _brand;

        public OutOfStockNotifier(AmazonConnection conn, BrandSettings brand)
        {
            _conn = conn;
            _brand = brand;
        }

        public async Task NotifyAsync(string orderId, bool alreadyRefunded, bool chinese)
        {
            var request = new CreateUnexpectedProblemRequest();
            if (alreadyRefunded)
            {
                request.Text = chinese
                    ? $"您好，订单 {orderId} 中的商品在仓库盘点时发现缺货，我们已取消该商品并全额退款，非常抱歉给您带来不便。"
                    : $"We found that the item of order {orderId} is no longer in our warehouse. We have cancelled it and given the full amount back. We are sorry for the trouble.";
            }
            else
            {
                request.Text = chinese
                    ? $"您好，订单 {orderId} 暂时发不出来，麻烦您自己在后台点一下取消，原因选“不想要了”就可以。" // expect: BSM4001
                    : $"Sadly we cannot ship order {orderId}. Would you go to Your Orders and hit the cancel button yourself, giving 'bought by mistake' as the reason?"; // expect: BSM4001
            }

            await _conn.Messaging.CreateUnexpectedProblemAsync(orderId, _brand.MarketplaceIds, request);
        }
    }
}
