using System.Collections.Generic;

namespace SellerSuite.Defaults
{
    // defaults which a new tenant of our tool sees under "Buyer messages"
    public static class DefaultBuyerMessages
    {
        public static readonly Dictionary<string, string> Body = new Dictionary<string, string>
        {
            ["en.delay"] = "Hi %BuyerFirstName%, order %OrderId% will arrive on %NewDate% instead of %OldDate%. Reply if you would rather have it cancelled and refunded.",
            ["en.winback"] = "Hi %BuyerFirstName%, it's been %Days% days! Here is %Discount% for you: %PromoCode%.", // expect: BSM1001|BSM1002
            ["en.vip"] = "Hi {{buyer_first_name}}, with this order you have collected {{points}} points. 500 points = one free item.", // expect: BSM1006|BSM1005
            ["en.stars"] = "Hi [BuyerName], if [Product] made you smile, click the 5th star here: [ReviewLink]", // expect: BSM2002|BSM2003
            ["en.invoice"] = "Hi [BuyerName], the invoice for order [OrderId] is attached.",
            ["zh.winback"] = "{buyer_name}您好，专属您的优惠券 {coupon_code} 已生成，{expire_date}前有效。", // expect: BSM1002|BSM1001
            ["zh.replace"] = "{buyer_name}您好，破损的杯子我们已安排免费重发，运单号 {tracking_no}。",
        };

        public static string Get(string key) => Body.TryGetValue(key, out var v) ? v : string.Empty;
    }
}
