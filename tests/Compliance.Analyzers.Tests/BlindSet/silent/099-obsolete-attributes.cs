using System;

namespace Legacy.Api
{
    public class MessagingFacade
    {
        [Obsolete("Amazon removed negativeFeedbackRemoval in 2025; do not ask buyers to remove feedback.", error: true)]
        public void AskFeedbackRemoval(string orderId) => throw new NotSupportedException();

        [Obsolete("Coupons may not be sent to buyers. Create a public coupon in Seller Central instead.")]
        public void SendCoupon(string orderId, string code) => throw new NotSupportedException("Sending coupons is prohibited.");

        public void SendProblem(string orderId, string text)
        {
            if (string.IsNullOrEmpty(text)) throw new ArgumentException("The text must not be empty", nameof(text));
        }
    }
}
