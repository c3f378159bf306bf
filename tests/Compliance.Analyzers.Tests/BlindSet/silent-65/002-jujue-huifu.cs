using System.Collections.Generic;

namespace Mingda.Kefu
{
    /// <summary>买家提出额外要求时的回复</summary>
    public static class BuyerRequestReplies
    {
        public const string AskCoupon = "您好，很抱歉，我们没有办法通过消息发放优惠券或折扣码，请您谅解。";

        public const string AskGift = "您好，这款茶具不附带赠品，包装内只有一壶四杯和说明书，以商品页的清单为准。";

        public const string AskCash = "您好，退款只能由亚马逊原路退回，我们不能用微信或支付宝转账给您。";

        public const string AskDirect = "您好，我们不接受平台以外的订单，如果还需要，请您直接在亚马逊下单付款。";

        public const string LeakingPot = "您好，茶壶漏水属于质量问题，我们一定会为您处理，请告诉我们您要退款还是换货。";

        public const string PriceDropped = "您好，商品价格会随时间变化，已经完成的订单我们无法补退差价。如果您不想保留，可以在30天内退货，运费由我们承担。";

        private static readonly Dictionary<string, string> All = new Dictionary<string, string>
        {
            { nameof(AskCoupon), AskCoupon },
            { nameof(AskGift), AskGift },
            { nameof(AskCash), AskCash },
            { nameof(AskDirect), AskDirect },
            { nameof(LeakingPot), LeakingPot },
            { nameof(PriceDropped), PriceDropped },
        };

        public static string Find(string key) => All.TryGetValue(key, out var v) ? v : null;
    }
}
