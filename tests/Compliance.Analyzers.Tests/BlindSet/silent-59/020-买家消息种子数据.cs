using System.Collections.Generic;

namespace Kunlun.Erp.Amazon.Seed
{
    public class BuyerMessageSeed
    {
        public static List<BuyerMessage> Create()
        {
            return new List<BuyerMessage>
            {
                new BuyerMessage
                {
                    Site = "UK",
                    Title = "缺件补寄",
                    Body = "您好，经核对确实少装了一包螺丝，我们今天免费补寄，预计三天到达。",
                },
                new BuyerMessage
                {
                    Site = "UK",
                    Title = "拒绝改价",
                    Body = "您好，感谢询问。所有买家的价格都一样，我们不提供私下优惠，也不能在亚马逊之外交易。",
                },
                new BuyerMessage
                {
                    Site = "UK",
                    Title = "延误",
                    Body = "您好，因台风航班取消，您的包裹会晚三天。如果您不想等，请告诉我们，我们马上取消订单并全额退款。",
                },
                new BuyerMessage
                {
                    Site = "UK",
                    Title = "礼品收据",
                    Body = "您好，包裹里已放入礼品收据，上面不会显示价格。",
                },
                new BuyerMessage
                {
                    Site = "JP",
                    Title = "门牌号",
                    Body = "您好，收件地址缺少门牌号，请回复补充，我们今天就能发出。",
                },
            };
        }
    }
}
