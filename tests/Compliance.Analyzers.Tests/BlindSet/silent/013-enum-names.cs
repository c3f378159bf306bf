using System.ComponentModel;

namespace Seller.Domain.Enums
{
    public enum PromotionType
    {
        [Description("Percentage discount")] PercentOff = 1,
        [Description("Buy one get one free")] BuyOneGetOne = 2,
        [Description("Free shipping coupon")] FreeShipping = 3,
        [Description("Gift card")] GiftCard = 4,
        [Description("Lightning deal")] LightningDeal = 5,
    }

    public enum ReviewAction
    {
        [Description("Review removed")] Removed,
        [Description("Review edited")] Edited,
        [Description("5-star review")] FiveStar,
    }
}
