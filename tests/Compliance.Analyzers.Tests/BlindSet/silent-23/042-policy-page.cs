namespace PawKitchen.Compliance;

public sealed record PolicyArticle(string Id, string Title, string Explanation);

public static class PolicyCatalog
{
    public static readonly PolicyArticle[] Articles =
    [
        new("P1", "No incentives", "It is forbidden to promise a refund, gift card, coupon or other value for a review."),
        new("P2", "No removal", "Sellers must not ask a buyer to change or delete a review, also not after the problem is solved."),
        new("P3", "No contact data", "Messages must not hold e-mail addresses, phone numbers or messenger names."),
        new("P4", "禁止站外引流", "不得引导买家添加微信、访问独立站或私下付款。"),
        new("P5", "禁止促销", "站内信不得包含优惠券、折扣、赠品或新品推广。"),
    ];

    public static string Title(string id) => Articles.First(a => a.Id == id).Title;
}
