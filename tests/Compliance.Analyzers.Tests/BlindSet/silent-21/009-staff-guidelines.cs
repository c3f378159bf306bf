namespace Lichtwerk.Schulung;

/// <summary>Slides for new colleagues in the service team (intranet only).</summary>
public static class StaffGuide
{
    public static readonly string[] DontsForStaff =
    [
        "Never ask an Amazon buyer for a five-star review.",
        "Never offer a coupon, a gift card or cashback in a message to a buyer.",
        "Do not hand out our phone number or WhatsApp to Amazon buyers.",
        "Do not ask anybody to change or delete a review, not even after a refund.",
        "客服不得以任何形式要求买家给好评或删除差评。",
        "嚴禁向買家提供私人聯絡方式或引導站外交易。",
    ];

    public static readonly string[] DosForStaff =
    [
        "Answer within 24 hours and stay in the thread.",
        "Offer a replacement or a refund through the order.",
    ];
}
