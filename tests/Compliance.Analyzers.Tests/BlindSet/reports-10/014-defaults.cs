using System;
using System.Threading.Tasks;

namespace Hangbao.Sdk
{
    public class BuyerChannel
    {
        private readonly IMessageGateway gateway;
        public BuyerChannel(IMessageGateway gateway) => this.gateway = gateway;

        public Task SendWinBackAsync(string orderId,
            string message = "We miss you! Here is a private price for you: only $19.90 instead of $29.90.") // expect: BSM1001
            => gateway.SendAsync(orderId, message);

        public Task SendDelayAsync(string orderId, string message = "Your parcel is two days late because of a strike; you may cancel at no cost.")
            => gateway.SendAsync(orderId, message);

        public Task SendAllAsync(string[] orderIds)
        {
            async Task One(string id, string text = "Dear buyer, refer a friend to our shop and you both receive $5.") // expect: BSM1006
            {
                await Task.Delay(200);
                await gateway.SendAsync(id, text);
            }

            var build = (string name, string body = "leave positive feedback for us and we will send you a gift card") // expect: BSM2001
                => $"Hello {name}, {body}.";

            var kouLing = (string ming, string neiRong = "凭此消息找客服，可领新品试用装一份，完全免费") // expect: BSM1005
                => ming + "您好，" + neiRong + "。";

            _ = build("Ann") + kouLing("安娜");
            return Task.WhenAll(Array.ConvertAll(orderIds, id => One(id)));
        }
    }

    public interface IMessageGateway { Task SendAsync(string orderId, string text); }
}
