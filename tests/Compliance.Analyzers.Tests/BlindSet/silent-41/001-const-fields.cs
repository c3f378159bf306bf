namespace Larkfield.Amazon.Outreach;

/// <summary>Texts that the service job mails to Amazon buyers.</summary>
internal static class BuyerTexts
{
    public const string NoPrivatePrice =
        "Hello, you asked for 12% off a second filter set. We cannot give discounts by message; the price on the product page applies to everyone.";

    public const string PartialRefund =
        "Hello, one of the three filters was missing from your order, so we refunded its share of the price, $6.30, to your original payment method.";

    public static readonly string LidRecall =
        "Hello, lids of this production week can crack in the dishwasher. A new lid is on its way to you at no cost.";

    public static readonly string FrotherPart =
        "Hello, the milk frother belongs to the kettle set and was forgotten when we packed. We post it today, free of charge.";

    internal const string NoReviewNeeded =
        "Hello, the refund does not depend on any review. It was issued this morning for the full amount.";
}
