namespace Hearthside.Chat;

public sealed class RefusalTexts
{
    public string ReplyToBuyer(Intent intent, string name) => intent switch
    {
        Intent.AsksDiscount =>
            $"Dear {name}, we cannot offer discounts outside of Amazon, and we do not have private prices either. The price on the product page is the same for everybody.",
        Intent.AsksCoupon =>
            $"Dear {name}, we do not send coupon codes in messages, I am sorry.",
        Intent.OffersReviewForRefund =>
            $"Dear {name}, we never pay for reviews, and your refund does not depend on what you write.",
        Intent.AsksPayPal =>
            $"Dear {name}, we are not able to refund by PayPal. Amazon returns the money to the card you paid with.",
        Intent.AsksPhone =>
            $"Dear {name}, we do not give out phone numbers here. Please answer this message, we read it within one day.",
        Intent.AsksDirectOrder =>
            $"Dear {name}, we cannot sell to you directly; please place the order on Amazon.",
        _ => $"Dear {name}, could you tell us which of the two hinges is loose?",
    };
}
