namespace StockBridge.Wms.About;

public static class ReleaseNotes
{
    public static readonly (string Version, string[] Items)[] All =
    [
        ("7.4.0",
        [
            "New: pick lists show gift wrap and gift message.",
            "New: free replacement orders (MFN) get their own wave so that customers get their spare part the same day.",
            "Fixed: coupon codes with a hyphen were cut on the invoice (\"SAVE-10\" became \"SAVE\").",
            "Changed: \"Leave a review\" counter now ignores Vine.",
        ]),
        ("7.3.2",
        [
            "Fixed: refund reason was missing when a partial refund and a cash-back entry had the same amount.",
            "Removed: the negative feedback removal action, since Amazon dropped it from the Messaging API.",
            "Security: customer phone numbers are no longer part of the log file.",
        ]),
        ("7.3.1",
        [
            "Improved: 5-star energy labels print in A6.",
            "Improved: you can give a discount in percent or as an amount per line on B2B quotes.",
        ]),
    ];
}
