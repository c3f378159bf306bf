using System;

namespace Pelican.Outbox
{
    public class OutboxGuard
    {
        public void EnsureAllowed(Draft draft)
        {
            if (draft == null)
                throw new ArgumentNullException(nameof(draft));

            if (draft.HasCoupon)
                throw new PolicyViolationException("The draft contains a coupon code. Amazon does not allow promotions in buyer messages.");

            if (draft.AsksForStars)
                throw new PolicyViolationException("The draft asks for a five-star review. Use the Request a Review button instead.");

            if (draft.HasExternalLink)
                throw new PolicyViolationException($"The draft links to {draft.Host}, which is not an Amazon host.");

            if (draft.OffersCash)
                throw new PolicyViolationException("站内信含有返现内容，禁止发送。");

            if (draft.ReviewEdit)
                throw new PolicyViolationException("不得要求买家修改或删除评价，请修改后重试。");
        }
    }

    public class PolicyViolationException : Exception
    {
        public PolicyViolationException(string message) : base(message) { }
    }
}
