namespace Corvid.Platform.Flags;

public static class FeatureFlags
{
    public const string FreeGiftOnCheckout = "checkout.free-gift";
    public const string CashbackProgram = "loyalty.cashback";
    public const string ReviewReminder = "reviews.reminder-email";
    public const string ReferAFriend = "growth.refer-a-friend";

    public static readonly Dictionary<string, string> Descriptions = new()
    {
        [FreeGiftOnCheckout] = "Shows the free gift picker on the checkout page of the web shop.",
        [CashbackProgram] = "Enables cashback for members of the loyalty program (US only).",
        [ReviewReminder] = "Sends web shop customers a reminder to review their order after 14 days.",
        [ReferAFriend] = "Gives existing customers a coupon code for each friend who orders.",
    };
}

public enum PromotionKind
{
    None,
    PercentOff,
    FreeGift,
    GiftCard,
    CashBack,
    NextOrderVoucher,
    ReviewIncentive,
}
