namespace SellerErp.Templates;

/// <summary>
/// What the marketing department would like to send. Every one of these gets a message blocked or an account restricted:
/// the build says which words, and what to do instead. The id beside each is what the build must report.
/// </summary>
public static class FollowUpMessages
{
    public const string ThankYouCoupon =
        "Thank you for your order! Here is a 15% coupon for your next purchase: THANKS15."; // BSM1002

    public const string GiftCardForReview =
        "Dear {buyer}, leave us a review and we will send you a $10 gift card within 24 hours."; // BSM2001

    public const string FiveStars =
        @"Hi {buyer}, if you love your {item}, a ""5-star"" rating would mean the world to our small team."; // BSM2002

    public const string HappyOrNot = // BSM2003
        "If you are happy with the lamp, please leave a review on Amazon. If anything is wrong, " +
        "contact us first before you write a negative review.";

    public const string ChangeYourReview =
        "We have solved the problem with your order. Would you please update your review to reflect that?"; // BSM2004

    public static string PaypalRefund(string buyer, decimal amount) =>
        $"Hello {buyer}, we will send {amount:0.00} dollars back to you by PayPal if you keep the item."; // BSM1004

    public const string FreeGift = """
        Dear customer,

        we would like to send you a free gift as a little surprise with your order.
        """; // BSM1005

    public const string Shop =
        "You will find our new collection in our own shop: https://www.lumen-lamps.example/new"; // BSM3001 BSM3003

    public const string CouponZh = "感谢您的购买！送您一张10元优惠券，下次下单直接抵扣。"; // BSM1002

    public const string ReviewZh = "亲，五星好评并截图给客服，返现15元哦！"; // BSM2001

    public const string RemoveReviewZh = "问题已经为您解决，麻烦您把差评删除一下，谢谢。"; // BSM2004

    public const string WeChatZh = "更快的售后请加微信 lumen888，我们一对一为您服务。"; // BSM3002
}
