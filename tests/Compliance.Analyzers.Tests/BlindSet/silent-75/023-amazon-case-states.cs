using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Beadbox.Crafts.Amazon;

public enum CaseReason
{
    [Display(Name = "Asked for a discount")]
    [Description("买家索要折扣或优惠券")]
    DiscountAsked,

    [Display(Name = "Offers a review for money")]
    [Description("买家以修改差评为条件要求返现")]
    ReviewForMoney,

    [Display(Name = "Wants a free gift")]
    [Description("买家索要赠品")]
    GiftWanted,

    [Display(Name = "Wants to pay by PayPal")]
    [Description("买家要求站外付款")]
    OffPlatform,

    [Display(Name = "Faulty item, replacement sent")]
    [Description("商品故障，已补发")]
    Replaced
}

public static class CaseJobs
{
    public const string CloseReviewed = "amazon-cases/close-reviewed";
    public const string RefundPending = "amazon-cases/refund-pending";
    public const string RemoveFeedback = "/messages/negativeFeedbackRemoval";
    public const string CouponReport = "reports/coupon-and-promo-code-usage";

    public static string Describe(CaseReason reason) => reason switch
    {
        CaseReason.DiscountAsked => "Decline and point out that the listing price applies",
        CaseReason.ReviewForMoney => "Do not answer the offer, report the buyer to Amazon",
        CaseReason.GiftWanted => "Decline",
        CaseReason.OffPlatform => "Decline, orders go through Amazon only",
        _ => "No action"
    };
}
