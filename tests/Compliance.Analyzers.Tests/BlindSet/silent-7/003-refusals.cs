namespace Haldane.Aftercare.Replies;

public enum BuyerWish { Discount, Coupon, FreeSample, ReviewDeal, DirectSale, PayPal, Other }

public static class Refusals
{
    /// <summary>Texts agreed with the compliance team in March.</summary>
    public static string Decline(BuyerWish wish, string buyer) => wish switch
    {
        BuyerWish.Discount => $"Dear {buyer}, we cannot offer a private discount. The price on the product page is the same for every customer.",
        BuyerWish.Coupon => $"Dear {buyer}, we do not send coupons or promo codes through messages.",
        BuyerWish.FreeSample => $"Dear {buyer}, unfortunately we are not allowed to give away free samples or gifts.",
        BuyerWish.ReviewDeal => $"Dear {buyer}, thank you for asking, but we never give anything in exchange for a review, and you need not change yours.",
        BuyerWish.DirectSale => $"Dear {buyer}, we can't sell to you outside Amazon. Please place the order on Amazon as usual.",
        BuyerWish.PayPal => $"Dear {buyer}, refunds can only be made by Amazon to the card you paid with, not by PayPal.",
        _ => $"Dear {buyer}, could you tell us a little more about what you need for your order?",
    };

    public static bool IsKnown(BuyerWish wish) => Enum.IsDefined(wish) && wish != BuyerWish.Other;
}
