namespace Wrenhaven.Messages;

public static class CribMessages
{
    // Removed 2021-02: "Leave us a five-star review and receive a free blanket."
    // Removed 2021-02: "Use code CRIB10 for 10% off your next order."
    /* Marketing asked again for "Email us at hello@wrenhaven.com before you post a bad review" -
       rejected by compliance, see ticket WH-882. */

    /// <summary>
    /// Sent when a screw bag is short. Must never mention reviews, coupons or gift cards
    /// (for example "we'll send you a gift card if you change your rating").
    /// </summary>
    public const string ScrewBag = "One screw bag was packed short. A complete bag is on its way to you, free of charge.";

    /// <summary>Sent when the mattress is late.</summary>
    public const string MattressLate = "The mattress of your order ships separately and will arrive two days after the crib.";

#if LEGACY_MARKETING
#endif

    public const string SlatBroken = "We are sorry about the broken slat. Would you like a new slat or a refund of the crib?";
}
