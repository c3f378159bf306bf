namespace Clearwater.Compliance;

public static class ForbiddenPhrases
{
    public static readonly string[] English =
    [
        "leave us a 5 star review",
        "get a free gift card for your review",
        "change your negative review",
        "contact us on WhatsApp",
        "use promo code",
        "20% off your next order",
    ];

    public static readonly string[] Chinese =
    [
        "好评返现",
        "给五星好评",
        "删除差评",
        "加微信领红包",
        "下次购买打八折",
    ];

    public const string Policy = """
        Staff must never ask a buyer to delete or edit a review, offer a refund for a review,
        send coupons, or give a phone number. Whoever does so anyway risks our selling account.
        """;

    public static bool Contains(string candidate) =>
        English.Any(p => candidate.Contains(p, StringComparison.OrdinalIgnoreCase))
        || Chinese.Any(p => candidate.Contains(p, StringComparison.Ordinal));
}
