namespace OrderNotifier.Templates;

/// <summary>Texts the notifier sends to Amazon buyers when something goes wrong.</summary>
public static class BuyerServiceTemplates
{
    public const string DelayNotice =
        "Hello, a storm closed the airport and your parcel will be delivered on Friday. If you no longer want it, tell us and we will cancel and refund the order in full.";

    public const string PriceQuestion =
        "Hello, we are sorry, but we cannot give private discounts. The price on the product page is the same for everybody.";

    public const string CouponQuestion =
        "Hello, you asked whether there is a coupon for the blender: there is none at the moment.";

    public const string MissingPart =
        "Hello, we are sorry that the blade was missing. A free replacement blade is on its way, you need not send anything back.";

    public const string NoReviewTrade =
        "Hello, the refund does not depend on any review. We have already refunded the order because the blender was faulty.";
}
