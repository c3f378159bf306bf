namespace Sandhill.AmazonReplies;

public class BuyerQuestionAnswers
{
    private readonly IThread _thread;
    public BuyerQuestionAnswers(IThread thread) => _thread = thread;

    // Buyer asked: is there a coupon?
    public void NoCouponNow(string buyer) =>
        _thread.Reply($"Hello {buyer}, no, there is no coupon on this grill at the moment, and we are unable to issue one by message.");

    public void CouponMissed(string buyer) =>
        _thread.Reply($"Hello {buyer}, the coupon ended on Sunday, one day before your order, so it was not applied to this order.");

    public void WhichVariantExists(string buyer) =>
        _thread.Reply(string.Format("Hello {0}, yes, the grill you asked about exists in 40 cm and 55 cm. Yours is the 40 cm model.", buyer));

    public void PriceOnPageCounts(string buyer) =>
        _thread.Reply(string.Concat("Hello ", buyer, ", the price at the time of the order counts. ", "We cannot pay the difference or give money back outside Amazon."));

    public void GiftNotIncluded(string buyer) =>
        _thread.Reply(string.Join(" ", "Hello", buyer + ",", "the tongs in the picture belong to the set", "and are in the lower box under the lava stones."));

    public void NoReviewDeal(string buyer) =>
        _thread.Reply($"Hello {buyer}, there is no need to change your review. The new grate reaches you on Friday either way.");
}

public interface IThread { void Reply(string text); }
