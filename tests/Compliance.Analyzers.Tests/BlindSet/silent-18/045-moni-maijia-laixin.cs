using System;

namespace Kefu.Sandbox
{
    /// <summary>生成模拟的买家来信（入站），供客服系统联调</summary>
    public class MoNiMaiJiaLaiXin
    {
        private static readonly string[] IncomingFromBuyer =
        {
            "I want a discount of 20% or I will write a one star review!",
            "Do you have a coupon code for my next order?",
            "你们答应的好评返现怎么还没到账？",
            "能不能加个微信，我想直接跟你们买？",
            "My friend got a free gift card from other seller, can I get one also?",
            "如果你们退我一半的钱，我就把差评删掉。",
        };

        private readonly Random _random = new Random(7);

        public InboundMessage Next(string orderId)
        {
            return new InboundMessage
            {
                OrderId = orderId,
                Direction = "INBOUND",
                BuyerSays = IncomingFromBuyer[_random.Next(IncomingFromBuyer.Length)],
                ReceivedAt = DateTime.UtcNow,
            };
        }
    }

    public class InboundMessage { public string OrderId, Direction, BuyerSays; public DateTime ReceivedAt; }
}
