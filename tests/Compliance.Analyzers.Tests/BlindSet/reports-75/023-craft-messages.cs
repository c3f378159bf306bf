namespace Beadbox.Crafts.Amazon;

public sealed record BuyerMessage(string Code, string Language, string Text);

public static class CraftMessages
{
    public static readonly IReadOnlyList<BuyerMessage> Catalogue =
    [
        new("bead-count", "en", "Hello, we counted again: your bag should hold 500 beads and you got 450. The other 50 went out by letter today."),
        new("bead-count", "zh", "您好，我们重新核对过，您那一袋应为500颗，实际只有450颗，少的50颗今天已用信件寄出。"),
        new("glue-hazmat", "en", "Hello, glue may not fly, so your parcel goes by truck and needs four days longer. Tell us if we should refund it instead."),
        new("glue-hazmat", "zh", "您好，胶水不能空运，包裹改走陆运，大约晚四天到达。如果不想等，我们可以全额退款。"),
        new("makers-club", "en", "Hello, fellow maker! Want kits before anybody else, at no cost? Say yes and you are on our testers' list."), // expect: BSM1006|BSM1005
        new("makers-club", "zh", "您好，诚邀您成为我们的产品体验官，以后新品都可以免费试用，回复“愿意”即可。"), // expect: BSM1006|BSM1005
        new("friend", "en", "Hello, tell a friend about our looms: once they have bought one, ten dollars are yours."), // expect: BSM1006
        new("loom-part", "en", "Hello, the heddle is missing from your loom, sorry. Would you rather have the part or a whole new loom? Both cost you nothing."),
        new("loom-part", "zh", "您好，织布机缺了一个综片，非常抱歉。您想要我们补寄零件，还是更换整机？都不收费。"),
    ];

    public static BuyerMessage? Find(string code, string language) =>
        Catalogue.FirstOrDefault(m => m.Code == code && m.Language == language)
        ?? Catalogue.FirstOrDefault(m => m.Code == code && m.Language == "en");
}
