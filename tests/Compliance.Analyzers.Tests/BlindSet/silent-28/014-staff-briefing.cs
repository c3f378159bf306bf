namespace Integra.Training;

public static class AgentHandbook
{
    public const string ForbiddenOffers =
        "Agents must never offer coupons, gift cards or discounts to Amazon buyers, not even when the buyer asks.";

    public const string Reviews =
        "Never ask a buyer to change or remove a review. Do not mention the review at all when you solve a problem.";

    public const string Contact =
        "Do not hand out phone numbers, WhatsApp or e-mail addresses. Ask the buyer to answer in the same thread.";

    public static readonly string[] ZhongWen =
    [
        "客服人员不得向亚马逊买家承诺返现、红包或赠品。",
        "禁止引导买家添加微信，禁止要求买家修改或删除评价。",
        "买家索要优惠时，请礼貌拒绝，并请其以商品页面价格为准。",
    ];
}
