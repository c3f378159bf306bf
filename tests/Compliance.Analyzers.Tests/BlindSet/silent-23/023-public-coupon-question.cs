namespace PawKitchen.Chat;

public static class PriceQuestionReplies
{
    // Answers only when the buyer asked about a coupon first
    public static string NotShown(string buyer) =>
        $"Dear {buyer}, you asked why the coupon was not taken off. It was ended by Amazon on the day before your order, so it could not be applied to this order.";

    public static string WasApplied(string buyer, decimal amount) =>
        $"Dear {buyer}, you asked about the invoice. The coupon of {amount:C} was already applied to this order, you see it in the line 'Promotion'.";

    public static string None(string buyer) =>
        $"Dear {buyer}, you asked if there is a coupon for this pan. No, at the moment there is no coupon for it.";

    public static string NoneZh(string buyer) => $"{buyer}您好，您询问是否有优惠券：目前这款锅没有优惠券，我们也不能私下提供。";
}
