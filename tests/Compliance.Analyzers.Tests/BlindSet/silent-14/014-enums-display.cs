using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace SellerCockpit.Domain;

public enum PromotionKind
{
    [Display(Name = "Percentage off", Description = "Customer pays less at checkout")] PercentOff,
    [Display(Name = "Buy one, get one free")] BuyOneGetOne,
    [Display(Name = "Free gift with purchase")] FreeGift,
    [Display(Name = "Cashback after review period")] Cashback,
    [Description("Gift card for the next purchase")] GiftCard,
}

public enum ViolationKind
{
    [Description("Asks the buyer to remove a negative review")] ReviewRemoval,
    [Description("Offers a reward for a five-star review")] PaidReview,
    [Description("Sends the buyer to another website")] ExternalLink,
    [Description("引导买家加微信")] OffPlatform,
    [Description("以返现换取好评")] CashForReview,
}
