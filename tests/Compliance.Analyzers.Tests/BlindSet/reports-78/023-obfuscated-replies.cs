using System.Threading.Tasks;
using Ruiyi.Seller.Api;

namespace Ruiyi.Seller.Service
{
    public class BuyerReplyService
    {
        private readonly IMessagingGateway _gateway;

        public BuyerReplyService(IMessagingGateway gateway)
        {
            _gateway = gateway;
        }

        public Task ReplyColorAsync(string orderId)
        {
            return _gateway.PostReplyAsync(orderId, "您好，照片因光线会有轻微色差，实物为深灰色。如不喜欢，可在订单页面申请退货。");
        }

        public Task ReplyContactAsync(string orderId)
        {
            return _gateway.PostReplyAsync(orderId, "您好，有事加薇-信 ruiyi8866，秒回。"); // expect: BSM3002|BSM5004|BSM3003
        }

        public Task ReplyGoodAsync(string orderId)
        {
            return _gateway.PostReplyAsync(orderId, "您好，麻烦给个5-星-好-评，我们给您返-现 3 刀。"); // expect: BSM2001|BSM5004
        }

        public Task ReplyMailAsync(string orderId)
        {
            return _gateway.PostReplyAsync(orderId, "Hello, for faster help write to ruiyi dot service at gmail dot com."); // expect: BSM3002|BSM5004|BSM3003
        }

        public Task ReplyBatteryAsync(string orderId)
        {
            return _gateway.PostReplyAsync(orderId, "Hello, the red wire goes to the positive terminal. If the light still stays off, we will replace the unit free of charge.");
        }
    }
}
