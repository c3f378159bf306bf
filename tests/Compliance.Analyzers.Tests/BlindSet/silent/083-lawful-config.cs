using System.ComponentModel.DataAnnotations;

namespace Tweed.Options
{
    public class BuyerTextOptions
    {
        public const string SectionName = "BuyerTexts";

        public string Delay { get; init; } = "Your order is delayed until {0:d}. We are sorry; a refund is possible at any time.";
        public string Damage { get; init; } = "Please attach a photo of the damage so that we can replace or refund the item.";
        public string WrongItem { get; init; } = "You received the wrong item. The right one leaves today; the label for the return is attached and free.";
        public string NoDiscount { get; init; } = "A lower price by message is not possible on Amazon.";
        public string MissingItem { get; init; } = "The missing item was refunded: {0:C} on this order.";
    }
}
