namespace Desk.Application.CannedReplies;

public sealed class CannedReplyCatalog : ICannedReplyCatalog
{
    private const string Signature = "\n\nBest regards,\nBrightNest Care";

    public const string PartMissing = "Hi, sorry that the screws were not in the box. I have asked the warehouse to post a full hardware bag today." + Signature;

    public const string NotAsDescribed = "Hi, the photo shows the cushion without its cover, and I understand that this was misleading. You may return it at our cost." + Signature;

    public const string HappyBuyer =
        "Hi, your kind words made our day! " +
        "Please copy exactly this text into the comments on the product page so that others read it too." + // expect: BSM2003|BSM2002|BSM2006
        Signature;

    public const string LoyalBuyer =
        "Hi, lovely to see you again! " +
        "As a returning customer you are now part of our Insider circle: every month one member gets a lamp without paying a cent." + // expect: BSM1006|BSM1005
        Signature;

    public const string WarrantyStart = "Hi, the two-year warranty runs from the delivery date of this order. You do not need to register anything." + Signature;

    public string Get(string key) => key switch
    {
        nameof(PartMissing) => PartMissing,
        nameof(NotAsDescribed) => NotAsDescribed,
        nameof(HappyBuyer) => HappyBuyer,
        nameof(LoyalBuyer) => LoyalBuyer,
        nameof(WarrantyStart) => WarrantyStart,
        _ => string.Empty
    };
}
