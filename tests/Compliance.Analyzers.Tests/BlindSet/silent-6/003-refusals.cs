namespace Harbor.Audio.Bot;

public static class PoliteRefusals
{
    // used when the buyer asks first; wording agreed with legal
    public static string Reply(BuyerAsk ask) => ask switch
    {
        BuyerAsk.Discount => "Thank you for asking. We are not able to offer a private discount on the turntable; the price on the product page is the one that applies to everybody.",
        BuyerAsk.Coupon => "I'm afraid we cannot send coupon codes through messages.",
        BuyerAsk.Gift => "We don't include free gifts with our speakers, so nothing is missing from your parcel.",
        BuyerAsk.MoneyForReview => "We cannot give you anything in exchange for a review. If the turntable has a fault, we will repair, replace or refund it regardless of what you write.",
        BuyerAsk.ChangeReviewForRefund => "You are entitled to the refund in any case, it does not depend on your review, and you need not change or delete anything.",
        BuyerAsk.PayPal => "We can only refund through Amazon, not by PayPal or bank transfer.",
        BuyerAsk.DirectSale => "We are sorry, we cannot sell to you outside Amazon. Please place any order there.",
        BuyerAsk.PhoneNumber => "We can't give out a phone number, but if you answer this message we will read it the same day.",
        _ => "Could you tell us a little more about what you need for your order?",
    };
}

public enum BuyerAsk { Discount, Coupon, Gift, MoneyForReview, ChangeReviewForRefund, PayPal, DirectSale, PhoneNumber, Other }
