namespace Inboxly.Web.Inbox;

public sealed class ThreadReplies(IBuyerInbox inbox)
{
    public Task ReplyToCouponQuestionAsync(string threadId, string buyer) =>
        inbox.ReplyAsync(threadId, $"Hello {buyer}, you asked whether there is a coupon for the headset. There is none at the moment.");

    public Task ReplyToCouponNotAppliedAsync(string threadId, string buyer, string orderId) =>
        inbox.ReplyAsync(threadId, $"Hello {buyer}, we checked order {orderId}: the coupon you clipped on Amazon was applied, the invoice shows it in line 2.");

    public Task ReplyToReviewOfferAsync(string threadId, string buyer) =>
        inbox.ReplyAsync(
            threadId,
            $"Hello {buyer}, you wrote \"I will change my review if you refund me\". There is no need for that: the refund for the broken hinge has been issued and does not depend on any review.");

    public Task ReplyToScamWarningAsync(string threadId, string buyer) =>
        inbox.ReplyAsync(
            threadId,
            $"Hello {buyer}, the card that promises a gift card for a review did not come from us. Please ignore it and report it to Amazon.");
}
