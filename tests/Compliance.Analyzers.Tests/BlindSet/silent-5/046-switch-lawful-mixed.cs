using System;

namespace Windmill.Care
{
    public static class CareReplies
    {
        public static string Reply(string topic, string lang) => (topic, lang) switch
        {
            ("discount-line", "en") => "Hello, the line \"promotion\" on your order is the coupon you clipped yourself; it has already been applied.",
            ("discount-line", "zh") => "您好，订单中的“促销”一行是您自己领取的优惠券，已经抵扣。",
            ("set-content", "en") => "Hello, the pump belongs to the set you bought and is not an extra gift. It was left out by mistake and was posted today.",
            ("set-content", "zh") => "您好，气泵是套装内的配件，不是赠品，漏放的那一个今天已经寄出。",
            ("gift-wrap", "en") => "Hello, the gift wrapping you paid for was forgotten, so we have refunded its price.",
            ("feedback", "en") => "Hello, we cannot see who writes reviews, and we do not ask anybody to change them. About the torn seam: a new tent is on its way.",
            ("cashback", "zh") => "您好，包装里的“返现卡”并非本店放置，我们不参与任何好评返现，请勿扫码。",
            _ => throw new ArgumentOutOfRangeException(nameof(topic), topic, "no reply; add one or offer a refund"),
        };
    }
}
