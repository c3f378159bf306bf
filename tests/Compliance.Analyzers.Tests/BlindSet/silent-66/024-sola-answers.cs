using System.Collections.Concurrent;

namespace Junction.Agency.Brands.SolaPeak
{
    public sealed class SolaPeakServiceModule : BrandModule
    {
        public SolaPeakServiceModule() : base("SOLAPEAK") { }

        protected override void RegisterMessages(ConcurrentDictionary<string, BuyerText> t)
        {
            t["call-refused"] = new BuyerText(
                en: "We are not allowed to give out a phone number. Please describe the fault here, with a photo of the display, and we will answer within a day.",
                zh: "我们不能提供电话或微信，请在此描述故障并附上显示屏照片，我们一天内回复。");

            t["direct-sale-refused"] = new BuyerText(
                en: "We do not sell outside Amazon. Please place the order for the second panel on the product page.",
                zh: "我们不在亚马逊以外销售，第二块板请在商品页面下单。");

            t["mount-fits"] = new BuyerText(
                en: "Yes, the mount you asked about fits the 100 W panel of your order {order}; you need the four M6 screws from the bag.",
                zh: "您询问的支架适用于订单 {order} 的100W板，请使用袋中的四颗M6螺丝。");

            t["panel.return"] = new BuyerText(
                en: "The glass is broken, so please do not mail it back. We have refunded order {order} and the council takes the panel for recycling.",
                zh: "玻璃已碎，请勿寄回。订单 {order} 已退款，旧板可交当地回收点。");
        }
    }
}
