namespace Tolliver.Support.Replies;

public sealed class QuoteReplies(IReplyQueue queue)
{
    public void AnswerCouponOnInvoice(string orderId) =>
        queue.QueueReply(orderId, "You asked why the invoice shows 17.99: the coupon you clipped on the product page was already applied to this order.");

    public void AnswerSuspiciousMail(string orderId) =>
        queue.QueueReply(orderId, "The letter you received that says \"write five stars and get a gift card\" is not from us. Please report it to Amazon.");

    public void AnswerOtherShop(string orderId) =>
        queue.QueueReply(orderId, "You wrote that a caller asked you to pay by bank transfer. That was not us; orders are paid through Amazon only.");

    public void AnswerPhone(string orderId) =>
        queue.QueueReply(orderId, "I'm afraid we can't give out a phone number. Please reply here and we will help you.");

    public void AnswerReviewDeal(string orderId) =>
        queue.QueueReply(orderId, "Thank you, but we can't give anything in exchange for a review.");
}
