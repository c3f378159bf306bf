using System;

namespace Xihu.Bot
{
    public enum CampaignKind { Delay, Loyal, Lottery, Unboxing, OutOfStock }

    public class CampaignMessageFactory
    {
        private readonly string shopName;
        public CampaignMessageFactory(string shopName) { this.shopName = shopName; }

        // 小李：我只是把运营给的文案贴进来，没改。
        public string BuildBuyerMessage(CampaignKind kind, string buyerName, string orderId) => kind switch
        {
            CampaignKind.Delay => $"{buyerName} 您好，订单 {orderId} 因台风延误，预计周四送达。如不想再等，请告诉我们，我们会全额退款。",
            CampaignKind.Loyal => $"{buyerName} 您好，作为老客户，下次下单可享八折优惠，欢迎再来！", // expect: BSM1001|BSM1006
            CampaignKind.Lottery => $"恭喜 {buyerName}，您已获得 {shopName} 会员抽奖资格，一等奖是扫地机器人。", // expect: BSM1006
            CampaignKind.Unboxing => $"{buyerName} 您好，写一条好评并附图，我们就送您一张 10 美元礼品卡。", // expect: BSM2001
            CampaignKind.OutOfStock => $"{buyerName} 您好，订单 {orderId} 的商品缺货，我们已取消并全额退款，非常抱歉。",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), "unknown campaign kind, did someone add an enum member without a text again?"),
        };
    }
}
