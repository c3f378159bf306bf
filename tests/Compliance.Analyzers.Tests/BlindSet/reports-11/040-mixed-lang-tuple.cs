using System.Collections.Generic;

namespace Globex.SellerTools
{
    internal static class Phrases
    {
        // key, English, 中文
        private static readonly List<(string Key, string En, string Zh)> Rows = new List<(string, string, string)>
        {
            ("sorry_late",
             "We are sorry that your parcel is late. It is now with the local post office.",
             "很抱歉包裹延误，目前已到达当地邮局。"),
            ("ask_stars",
             "Please support us with five stars, only good reviews keep our shop alive.", // expect: BSM2002
             "请用五星支持我们，只有好评才能让小店活下去。"), // expect: BSM2002
            ("refund_half",
             "We have refunded the missing pillow of your set.",
             "套装中缺少的枕头已为您退款。"),
            ("coupon",
             "We have put a coupon into your account, please clip it before you order again.", // expect: BSM1002
             "我们给您准备了一张优惠券，再次下单前记得领取。"), // expect: BSM1002
        };

        public static string Get(string key, bool zh)
        {
            foreach (var r in Rows)
                if (r.Key == key) return zh ? r.Zh : r.En;
            return key;
        }
    }
}
