using System.Collections.Generic;

namespace ComplaintTraining.Samples
{
    // what buyers wrote to us, used to train the ticket router
    public static class InboundSamples
    {
        public static readonly List<(string FromBuyer, string Label)> Items = new()
        {
            ("Give me 20 dollars back or I post a one star review", "blackmail"),
            ("Do you have a coupon for me? I buy here since years.", "asks-discount"),
            ("I can change my review to 5 stars if you send me a free one", "offers-trade"),
            ("can i pay you with paypal and you ship direct", "off-platform"),
            ("把差评删掉可以，先返我50块", "blackmail"),
            ("有没有优惠券？没有的话我去别家买了", "asks-discount"),
            ("我加你微信吧，这里说不清楚", "off-platform"),
            ("where is my parcel???", "where-is-order"),
        };

        public static readonly string Reply = "Hello, you wrote that you would trade your review for a free unit. We cannot accept that, but a faulty unit is replaced in any case. What is wrong with it?";
    }
}
