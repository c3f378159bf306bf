using System;

namespace Hub.Notes
{
    // Old template, removed in March: "Leave a 5-star review and get a free gift card" - never bring this back.
    /* 旧话术：好评返现20元，加微信 leeds88 领取。 */
    /// <summary>
    /// Amazon rejects messages such as "use coupon SAVE10 for 10% off your next order".
    /// </summary>
    public class TemplateGuard
    {
        public bool Enabled { get; init; } = true;

        [Obsolete("Sent discount coupons to buyers, which is against the communication policy. Use RefundNotifier.")]
        public void SendOffer(string orderId) => throw new NotSupportedException("Offers to buyers are not sent any more.");

        public string Name => nameof(TemplateGuard);
    }
}
