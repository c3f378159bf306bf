using System;

namespace Tallgrass.Sellers.Replies;

/// <summary>Answers to buyers who ask for a lower price or a freebie.</summary>
public static class PriceAnswers
{
    public static string For(PriceQuestion q, string? name) => q switch
    {
        PriceQuestion.Discount => $"Hello {name}, we cannot offer a private discount. The price on the product page is the current one.",
        PriceQuestion.Coupon => $"Hello {name}, we do not send coupon codes by message, and we have none to give.",
        PriceQuestion.Gift => $"Hello {name}, the travel case is not included and we are not able to add one as a free gift.",
        PriceQuestion.PayPal => $"Hello {name}, refunds are only made through Amazon to your original payment method; we cannot use PayPal.",
        PriceQuestion.Direct => $"Hello {name}, we cannot sell to you outside Amazon. Please place the order here.",
        PriceQuestion.ReviewTrade => $"Hello {name}, please understand that we can't give anything in return for a review. We will gladly replace the cracked lid, though.",
        PriceQuestion.Contact => "Hello, we cannot give out a phone number or WhatsApp contact. Please reply here and we will help.",
        _ => throw new ArgumentOutOfRangeException(nameof(q), q, "no refusal text"),
    };

    // 中文站点
    public static string Zh(PriceQuestion q) =>
        q is PriceQuestion.Discount or PriceQuestion.Coupon
            ? "您好，我们无法提供私人折扣或优惠券，请以商品页面价格为准。"
            : q == PriceQuestion.ReviewTrade
                ? "您好，我们不能以任何好处换取评价，破损的盖子可以为您免费更换。"
                : "您好，请直接回复本消息，我们不提供微信或电话联系方式。";
}

public enum PriceQuestion { Discount, Coupon, Gift, PayPal, Direct, ReviewTrade, Contact }
