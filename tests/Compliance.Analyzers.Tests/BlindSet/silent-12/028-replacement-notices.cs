using Acme.Seller.Domain;

namespace Acme.Seller.Messaging;

public static class ReplacementTexts
{
    public static readonly string[] English =
    [
        "Hello, we are sending you a free replacement for the broken lamp of this order. You need not return the first one.",
        "Hello, the missing screws are on their way, free of charge, and should arrive on Tuesday.",
        "Hello, the new charger is covered by the warranty, so it costs you nothing. Please use the old one no longer.",
        "Hello, because the parcel was lost, we have sent the same item again at our expense.",
    ];

    public static readonly string[] Chinese =
    {
        "您好，破损的台灯我们今天免费补发一个新的，旧的无需退回。",
        "您好，少发的两个螺丝我们已免费补寄，预计周二送达。",
        "您好，充电器在保修期内，更换新的充电器不收取任何费用。",
        "您好，這次寄錯顏色是我們的疏失，我們會免費重寄正確的商品，原件不用退回。",
    };
}
