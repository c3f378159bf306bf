using System;
using System.Collections.Generic;

namespace Tonghe.Multilingual
{
    public sealed record BilingualReply(string Zh, string En)
    {
        public string ToBuyerText(string locale) => locale.StartsWith("zh", StringComparison.Ordinal) ? Zh : En;
    }

    public static class BilingualReplies
    {
        public static readonly IReadOnlyDictionary<string, BilingualReply> AmazonBuyer =
            new Dictionary<string, BilingualReply>
            {
                ["resize"] = new(
                    Zh: "您好，尺码不合适可以退货，退货标签在订单页面，运费由我们承担。",
                    En: "Hello, a shirt that does not fit can be returned; the label is in Your Orders and we pay the postage."),
                ["expired"] = new(
                    Zh: "您好，您说的那张优惠券由亚马逊发放，已经过期，我们这边无法补发。",
                    En: "Hello, the voucher you mention was issued by Amazon. We are not able to renew it."),
                ["rating_plate"] = new(
                    Zh: "您好，铭牌在机器背面，上面的额定电压是二百三十伏。",
                    En: "Hello, the rating plate is on the back of the iron. It says 230 V."),
                ["review_of_claim"] = new(
                    Zh: "您好，承运商正在复核您的丢件申请，结果出来前您不需要做任何事。",
                    En: "Hello, the carrier's review of your claim takes three days. There is nothing you need to do until then."),
            };
    }
}
