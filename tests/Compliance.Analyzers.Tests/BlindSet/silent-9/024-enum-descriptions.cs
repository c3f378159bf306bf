using System.ComponentModel;

namespace WebShop.Domain
{
    public enum DiscountType
    {
        [Description("Percentage off the order")] Percent = 1,
        [Description("Fixed amount off the order")] Amount = 2,
        [Description("Free gift with purchase")] FreeGift = 3,
        [Description("Gift card for your next order")] GiftCard = 4,
        [Description("满减优惠券")] ManJian = 5,
    }

    public enum ReviewState
    {
        [Description("Waiting for the customer to leave a review")] Waiting,
        [Description("五星好评")] WuXing,
        [Description("差评，待处理")] ChaPing,
        [Description("Removed by Amazon")] Removed,
    }
}
