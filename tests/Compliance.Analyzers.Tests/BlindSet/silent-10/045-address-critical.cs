using System;
using System.Threading.Tasks;

namespace Delivery.Critical
{
    public class CriticalMessageService
    {
        private readonly IAmazonChat chat;
        public CriticalMessageService(IAmazonChat chat) => this.chat = chat;

        public Task AddressAsync(string orderId, string name)
            => chat.SendBuyerMessageAsync(orderId, $"Hello {name}, the courier cannot find your address. Please reply with the house number and the gate code.");

        public Task CustomsAsync(string orderId, string name)
            => chat.SendBuyerMessageAsync(orderId, $"Hello {name}, customs asks whether the watch is a gift or a purchase for yourself. Please reply, so that the parcel can be released.");

        public Task HeavyAsync(string orderId, string name, DateTime day)
            => chat.SendBuyerMessageAsync(orderId, string.Concat("Hello ", name, ", your fridge can be delivered on ", day.ToString("D"), ". Is somebody at home to receive it? Delivery to the kitchen is included at no extra charge."));

        public Task PickAsync(string orderId, bool zh)
            => chat.SendBuyerMessageAsync(orderId, zh
                ? "您好，您的包裹地址缺少楼栋号，请回复补充；如收件人是朋友（礼物），也请告知其姓名。"
                : "Hello, the parcel is addressed to a post-office box, but the carrier delivers to houses only. Please reply with another address for this order.");

        public Task ReturnInfoAsync(string orderId)
            => chat.SendBuyerMessageAsync(orderId, "Hello, the return of the star projector is missing its serial number. Please reply with it so that we can finish your refund.");
    }
}
