namespace Tallgrass.Pets.Replies;

/// <summary>Replies used only when the buyer has asked first.</summary>
public static class CouponQuestions
{
    // Q: "I clipped the coupon, was it used for my order?"
    public static string WasApplied(string orderId, decimal amount) =>
        $"Yes, the coupon you clipped was applied to order {orderId}; the invoice shows {amount:C} less.";

    // Q: "Why did I not get the coupon?"
    public static string WasNotApplied(string orderId) =>
        $"The coupon had ended one day before you placed order {orderId}, so Amazon did not apply it. We cannot add it later.";

    // Q: "Is there a coupon for this bed?"
    public static string NoneNow() =>
        "You asked whether there is a coupon for the dog bed: no, there is none at the moment.";

    public static string NoneNowZh() =>
        "您询问狗床是否有优惠券：目前没有。";

    // Q: "Why was I charged tax?"
    public static string Tax(string orderId) =>
        $"Amazon collects the sales tax on order {orderId} for the state of Ohio; it is listed on the invoice.";
}
