namespace Haverbrook.CustomerCare.Replies;

public static class PoliteRefusals
{
    public const string AsksForDiscount = "Thank you for asking. We cannot offer discounts or coupons in messages; the price on the product page applies to everyone.";
    public const string AsksForPayPal = "Refunds are only made through Amazon to your original payment method. We cannot send money by PayPal or bank transfer.";
    public const string OffersToChangeReview = "Thank you for the offer, but your refund has nothing to do with your review, and we will not ask you to change it.";
    public const string AsksForPhone = "We can't give out a phone number here. Please keep writing in this conversation; we read every message.";
    public const string AsksToBuyDirect = "We do not sell outside of Amazon to Amazon customers. Please place the order on the product page.";
    public const string WantsGift = "Your kind words are thanks enough. We do not send presents or samples in return for reviews.";
    public const string SawCardInBox = "If a card in the box promised you a gift card for a review, it did not come from us. Please report it to Amazon.";

    public static string For(Ask ask) => ask switch
    {
        Ask.Discount => AsksForDiscount,
        Ask.PayPal => AsksForPayPal,
        Ask.Review => OffersToChangeReview,
        Ask.Phone => AsksForPhone,
        Ask.Direct => AsksToBuyDirect,
        Ask.Gift => WantsGift,
        _ => SawCardInBox,
    };
}
