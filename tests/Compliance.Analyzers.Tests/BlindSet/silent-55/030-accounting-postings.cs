namespace Ledgerly.Posting;

public static class AccountTexts
{
    public static string TextFor(TransactionKind kind) => kind switch
    {
        TransactionKind.Refund => "Refund to buyer",
        TransactionKind.Goodwill => "Goodwill payment to customer outside order",
        TransactionKind.Coupon => "Coupon redemption fee ($0.60 per redeemed coupon)",
        TransactionKind.Cashback => "Cashback received from corporate card",
        TransactionKind.GiftCard => "Gift card bought for staff",
        TransactionKind.AtoZ => "A-to-z claim paid to buyer",
        TransactionKind.Vine => "Vine enrolment fee, free units to reviewers",
        TransactionKind.PayPal => "Sale in own web shop, paid by PayPal",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No posting text: did you add a discount type without an account?")
    };

    public const string VatHint = "A discount code given away for free reduces the taxable amount; a voucher for 100% off is a deemed supply.";
    public const string SkontoHint = "Suppliers grant you 2% off if you pay within 10 days.";
}

public enum TransactionKind { Refund, Goodwill, Coupon, Cashback, GiftCard, AtoZ, Vine, PayPal }
