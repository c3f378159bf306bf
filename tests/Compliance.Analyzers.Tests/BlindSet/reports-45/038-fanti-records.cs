namespace Formosa.Seller.Messages;

public sealed record BuyerText(string Key, string Content);

public static class BuyerTextCatalog
{
    public static IReadOnlyList<BuyerText> All { get; } =
    [
        new("delay", "您好，包裹因海關查驗延誤，預計週四送達，若不願等候，我們可為您全額退款。"),
        new("gift", "您好，為答謝您的支持，我們想免費送您一個收納袋，請回覆想要的顏色。"), // expect: BSM1005
        new("review", "您好，商品用了一段時間，方便的話請到商品頁面分享您的使用心得。"), // expect: BSM2006
        new("gating", "您好，覺得好用請留下評論，覺得不好用請先私訊我們。"), // expect: BSM2003
        new("new", "您好，秋季新品已經上架，歡迎到我們的店舖選購。"), // expect: BSM1007
        new("repair", "您好，拉鍊故障屬於保固範圍，我們將免費為您更換。"),
    ];
}
