namespace Norrsken.Helpdesk.Replies;

public class QuotingReplies
{
    public string AboutRequestForCoupon(string buyer) =>
        $"Hello {buyer}, you asked \"can I have a coupon for my next order?\". We are afraid we can't give out coupons, neither here nor elsewhere.";

    public string AboutOfferToChangeReview(string buyer) =>
        $"Hello {buyer}, you wrote that you would raise your rating for a free lamp. We cannot agree to that. The broken socket is replaced in any case; it was posted today.";

    public string AboutCardInParcel(string buyer) =>
        $"Hello {buyer}, the card promising money for a five-star review is not from us. Please throw it away and report it to Amazon.";

    public string AboutPublicCoupon(string buyer) =>
        $"Hello {buyer}, yes, the coupon that you saw on the product page is genuine and open to all customers; it was not applied because it started after you had ordered.";

    public string AboutInvoice(string buyer, string orderId) =>
        $"Hello {buyer}, the invoice of order {orderId} shows a discount of 5.00 EUR because the lightning deal had been applied when you paid.";
}
