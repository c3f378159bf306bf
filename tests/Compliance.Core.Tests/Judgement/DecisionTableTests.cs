using FluentAssertions;
using NUnit.Framework;

namespace Compliance.Tests.Judgement;

/// <summary>
/// The decision table of docs/decision-table.md, row by row: who started, what the buyer asked, whether there is an order problem, and what the text holds.
/// A test is named by its row.
/// </summary>
[TestFixture]
public sealed class DecisionTableTests
{
    private static readonly MessageContext Seller = MessageContext.Proactive;
    private static readonly MessageContext Reply = MessageContext.Reply;
    private static readonly MessageContext AskedDiscount = MessageContext.BuyerAskedDiscount;
    private static readonly MessageContext SellerWithProblem = Seller with { OrderProblem = Answer.Yes };
    private static readonly MessageContext Strict = SellerWithProblem with { Profile = Profile.Strict };

    [TestCase("Write a review and we refund your purchase.")]
    [TestCase("Once your comment is online we'll send you a $10 gift card.")]
    [TestCase("写个评价，我们给您返现20元。")]
    public void D01_value_tied_to_a_review_is_prohibited_whoever_started(string text)
    {
        foreach (MessageContext context in new[] { Seller, Reply, AskedDiscount, MessageContext.Unknown, SellerWithProblem })
        {
            Judge(text, context, Decision.Prohibited, "BSM2001");
        }
    }

    [TestCase("Enjoy 15% off your next purchase from us.", "BSM1001", "BSM1006")]
    [TestCase("Here is a coupon code for you: HELLO10.", "BSM1002")]
    [TestCase("We would like to send you a free gift.", "BSM1005")]
    [TestCase("You have been entered into our prize draw.", "BSM1006")]
    [TestCase("老客户下次购买立减15%。", "BSM1001", "BSM1006")]
    [TestCase("这是给您的优惠码：HELLO10。", "BSM1002")]
    [TestCase("我们想送您一份小礼物。", "BSM1005")]
    public void D02_value_offered_by_a_seller_who_writes_first_is_prohibited(string text, params string[] anyRule) =>
        Judge(text, Seller, Decision.Prohibited, anyRule);

    [TestCase("Have a look at our new autumn collection.")]
    [TestCase("我们的秋季新品已经上架，欢迎选购。")]
    public void D03_promotion_by_a_seller_who_writes_first_is_prohibited(string text) => Judge(text, Seller, Decision.Prohibited, "BSM1007");

    [TestCase("Your lamp was damaged in transit. We have refunded the order in full.")]
    [TestCase("The wrong colour was sent. A replacement left our warehouse today, at no cost to you.")]
    [TestCase("您的台灯在运输中损坏，我们已全额退款。")]
    [TestCase("颜色发错了，今天已免费为您补发。")]
    public void D04_full_refund_or_replacement_for_a_problem_is_allowed(string text) => Judge(text, SellerWithProblem, Decision.Allowed);

    [TestCase("The charging cable was missing, so we refunded $6.00 for it on this order.")]
    [TestCase("包裹里少了一根数据线，我们已为这一单退款6美元。")]
    public void D05_partial_refund_for_a_problem_that_is_stated_is_allowed(string text) => Judge(text, SellerWithProblem, Decision.Allowed);

    [TestCase("We're sorry that the vase arrived broken. We would like to compensate you.")]
    [TestCase("花瓶到货就碎了，非常抱歉，我们会给您补偿。")]
    public void D06_vague_compensation_for_a_problem_needs_review_and_is_prohibited_in_the_strict_profile(string text)
    {
        Judge(text, SellerWithProblem, Decision.Review, "BSM1003");
        Judge(text, Strict, Decision.Prohibited, "BSM1003");
    }

    [TestCase("Sorry that the parcel was late. Please accept a 20% coupon instead.", "BSM1002")]
    [TestCase("快递晚到了，很抱歉，送您一张八折优惠券。", "BSM1002")]
    public void D07_a_coupon_instead_of_a_refund_is_prohibited(string text, string rule) => Judge(text, SellerWithProblem, Decision.Prohibited, rule);

    [TestCase("A batch of our kettles has a loose lid. We have refunded your order in full.")]
    [TestCase("这一批水壶的壶盖松动，您的订单我们已全额退款。")]
    public void D08_the_same_refund_notice_to_many_needs_review(string text) =>
        Judge(text, SellerWithProblem with { Bulk = Answer.Yes }, Decision.Review);

    [TestCase("We can't offer private discounts; the price on the product page is the current one.")]
    [TestCase("我们无法提供私人折扣，请以商品页面价格为准。")]
    public void D09_a_polite_refusal_is_allowed(string text) => Judge(text, AskedDiscount, Decision.Allowed);

    [TestCase("Any promotion currently available is displayed on the product page.")]
    [TestCase("如有活动，会显示在商品页面上。")]
    public void D10_a_neutral_pointer_to_public_offers_answers_a_buyer_who_asked_and_needs_review_otherwise(string text)
    {
        Judge(text, AskedDiscount, Decision.Allowed);
        Judge(text, AskedDiscount with { Profile = Profile.Strict }, Decision.Review, "BSM1001", "BSM1002", "BSM1007");
        Judge(text, Seller, Decision.Review, "BSM1001", "BSM1002", "BSM1007");
    }

    [TestCase("Since you asked, here is a private code for you: MINE10.", "BSM1002")]
    [TestCase("Buy it at the full price and I'll send you $10 by PayPal afterwards.", "BSM1004", "BSM3003")]
    [TestCase("您问有没有优惠，我单独给您一个优惠码：MINE10。", "BSM1002")]
    [TestCase("您先按原价拍，收货后我微信转您10元。", "BSM1004", "BSM3003")]
    public void D11_a_private_price_for_a_buyer_who_asked_is_prohibited(string text, params string[] anyRule) =>
        Judge(text, AskedDiscount, Decision.Prohibited, anyRule);

    [TestCase("The price fell the day after your purchase; as you asked, we refunded the difference of $5 on this order.")]
    [TestCase("您买后第二天降价了，按您的要求，差价5元已从订单退给您。")]
    public void D12_a_price_difference_refunded_on_request_needs_review(string text) =>
        Judge(text, Reply with { BuyerAsked = BuyerRequest.Compensation }, Decision.Review);

    [TestCase("We have refunded $24.99 to your original payment method.")]
    [TestCase("退款已原路退回，请留意到账。")]
    public void D13_a_remedy_for_a_buyer_who_asked_is_allowed(string text) =>
        Judge(text, AskedDiscount with { OrderProblem = Answer.Yes }, Decision.Allowed);

    [TestCase("Agreed: as soon as you have removed the review, we refund you.", "BSM2001", "BSM2004")]
    [TestCase("好的，您把差评删了我们就退款。", "BSM2001", "BSM2004")]
    public void D14_accepting_a_trade_for_a_review_is_prohibited(string text, params string[] anyRule) =>
        Judge(text, Reply with { BuyerAsked = BuyerRequest.ReviewTrade }, Decision.Prohibited, anyRule);

    [TestCase("Thank you for the kind words, we are glad that the chair fits.")]
    [TestCase("谢谢您的夸奖，椅子合适我们就放心了。")]
    public void D15_thanks_for_praise_are_allowed_in_the_thread(string text) => Judge(text, Reply, Decision.Allowed);

    [TestCase("How nice to hear! Please post that as a review on the product page.", "BSM2002", "BSM2003")]
    [TestCase("太好了！麻烦您把这些话写到商品评论里。", "BSM2002", "BSM2003")]
    public void D16_turning_praise_into_a_review_is_prohibited(string text, params string[] anyRule) => Judge(text, Reply, Decision.Prohibited, anyRule);

    [TestCase("Now that the new cup has arrived, could you update your review?")]
    [TestCase("新杯子收到了吧，能麻烦您改一下评价吗？")]
    public void D17_asking_to_change_a_product_review_is_prohibited_even_when_solved(string text) => Judge(text, Seller, Decision.Prohibited, "BSM2004");

    [TestCase("Now that this is solved, you can update your seller feedback if you wish.")]
    [TestCase("问题解决后，如果您愿意，可以更新卖家反馈。")]
    public void D18_a_neutral_note_on_seller_feedback_needs_review(string text) => Judge(text, Seller, Decision.Review, "BSM2005");

    [TestCase("If you have a moment, please leave a review of the product.")]
    [TestCase("方便的话，请为商品写一条评价。")]
    public void D19_a_first_neutral_request_for_a_review_needs_review(string text) => Judge(text, Seller, Decision.Review, "BSM2006");

    [TestCase("If you have a moment, please leave a review of the product.")]
    [TestCase("方便的话，请为商品写一条评价。")]
    public void D20_a_second_request_is_prohibited(string text) => Judge(text, Seller with { EarlierReviewRequests = 1 }, Decision.Prohibited, "BSM2006");

    [TestCase("Your parcel will be two days late because of the storm. If you would rather not wait, we will cancel and refund the order.")]
    [TestCase("受台风影响，您的包裹会晚两天；如果不想等，我们可以取消订单并退款。")]
    public void D21_a_new_date_and_an_offer_to_cancel_are_allowed(string text) => Judge(text, SellerWithProblem, Decision.Allowed);

    [TestCase("The item is out of stock. Please cancel the order in your account.")]
    [TestCase("这款没货了，麻烦您自己取消订单。")]
    public void D22_asking_the_buyer_to_cancel_is_prohibited(string text) => Judge(text, SellerWithProblem, Decision.Prohibited, "BSM4001");

    [TestCase("Thank you for your order! It has been confirmed.")]
    [TestCase("感谢您的订购，订单已确认！")]
    public void D23_a_needless_confirmation_is_reported(string text)
    {
        MessageChecker.Default.Check(text, Seller).Findings.Should().Contain(f => f.Rule.Id == "BSM4002");
        Judge(text, Reply, Decision.Allowed);
    }

    [TestCase("Sure, my WhatsApp is +44 7700 900 456, just text me.", "BSM3002")]
    [TestCase("可以的，加我微信 shop-2020 详聊。", "BSM3002")]
    public void D24_giving_contact_details_to_a_buyer_who_asked_is_prohibited(string text, string rule) =>
        Judge(text, Reply with { BuyerAsked = BuyerRequest.Contact }, Decision.Prohibited, rule);

    [TestCase("Yes, you can order directly from our own website and save the fee.", "BSM3003")]
    [TestCase("可以，您直接在我们官网下单，不走平台。", "BSM3003")]
    public void D25_agreeing_to_a_sale_outside_is_prohibited(string text, string rule) =>
        Judge(text, Reply with { BuyerAsked = BuyerRequest.DirectSale }, Decision.Prohibited, rule);

    [TestCase("We cannot offer coupons or gifts.")]
    [TestCase("我们不会发放优惠券，也没有赠品。")]
    public void D26_a_negated_offer_is_allowed_everywhere(string text)
    {
        foreach (MessageContext context in new[] { Seller, Reply, AskedDiscount, MessageContext.Unknown })
        {
            Judge(text, context, Decision.Allowed);
        }
    }

    [TestCase("We give you a 10% discount.", "BSM1001")]
    [TestCase("我们给您打九折。", "BSM1001")]
    public void D27_an_offer_of_value_in_an_unknown_context_is_prohibited(string text, string rule) =>
        Judge(text, MessageContext.Unknown, Decision.Prohibited, rule);

    [TestCase("We have refunded your order.")]
    [TestCase("我们已为您退款。")]
    public void D28_a_remedy_alone_in_an_unknown_context_is_allowed(string text) => Judge(text, MessageContext.Unknown, Decision.Allowed);

    [TestCase("The 10% discount has already been applied to this order.")]
    [TestCase("九折优惠已在本订单中抵扣。")]
    public void D29_a_discount_already_applied_is_allowed(string text) => Judge(text, MessageContext.Unknown, Decision.Allowed);

    private static void Judge(string text, MessageContext context, Decision expected, params string[] anyRule)
    {
        Verdict verdict = MessageChecker.Default.Check(text, context);
        verdict.Findings.Where(f => !f.Rule.IsForm).Select(f => f.Decision).DefaultIfEmpty(Decision.Allowed).Max()
            .Should().Be(expected, "«{0}» gave {1}", text, verdict);
        if (anyRule.Length > 0)
        {
            verdict.Findings.Select(f => f.Rule.Id).Should().Contain(id => anyRule.Contains(id), "«{0}» gave {1}", text, verdict);
        }
    }
}
