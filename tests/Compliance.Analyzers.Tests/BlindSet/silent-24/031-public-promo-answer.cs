namespace PeakMoss.Answers;

public static class PriceQuestions
{
    // Buyer asked first. Compliance signed these off in May.
    public static string Answer(PriceAsk ask, string first) => ask switch
    {
        PriceAsk.WasMyCouponUsed => $"Hi {first}, we checked: the coupon was applied to this order, and the invoice shows it on the second line.",
        PriceAsk.CouponMissing => $"Hi {first}, the coupon wasn't applied because it had expired the day before. We can't add it afterwards, sorry.",
        PriceAsk.AnyDeal => $"Hi {first}, there's no promotion on this item at the moment, and we can't make private prices.",
        PriceAsk.Bulk => $"Hi {first}, we can't quote outside of Amazon. The price on the product page applies to any quantity.",
        _ => $"Hi {first}, the price on the product page is the current one.",
    };
}

public enum PriceAsk { WasMyCouponUsed, CouponMissing, AnyDeal, Bulk, Other }
