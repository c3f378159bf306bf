namespace Erp.Buchhaltung;

public static class Buchungstexte
{
    public static string For(BookingKind kind, string reference) => kind switch
    {
        BookingKind.Coupon => $"Coupon redemption fee {reference}",
        BookingKind.Refund => $"Refund order {reference}",
        BookingKind.GiftCard => $"Gift card liability {reference}",
        BookingKind.Cashback => $"Cashback of the card company {reference}",
        BookingKind.Goodwill => $"Goodwill credit granted by Amazon {reference}",
        BookingKind.Lightning => $"Lightning deal fee, discount financed by seller {reference}",
        _ => reference,
    };

    public static string Zh(BookingKind kind) => kind switch
    {
        BookingKind.Coupon => "优惠券服务费",
        BookingKind.Cashback => "银行卡返现收入",
        BookingKind.GiftCard => "礼品卡负债",
        _ => "其他",
    };
}

public enum BookingKind { Coupon, Refund, GiftCard, Cashback, Goodwill, Lightning, Other }
