namespace Integra.Care.Bilingual;

public static class BilingualTexts
{
    public static readonly IReadOnlyDictionary<string, string> ZhHans = new Dictionary<string, string>
    {
        ["refund"] = "您好，订单款项已全额退回您的原付款方式，预计三至五个工作日到账。",
        ["partial"] = "您好，因包裹缺少一根数据线，我们已就该订单为您退还 6 美元，即缺件部分的金额。",
        ["reject"] = "您好，我们无法提供私人折扣或优惠券，请以商品页面显示的价格为准。",
        ["channel"] = "您好，为保障您的权益，请不要在亚马逊以外付款，直接回复本消息即可。",
    };

    public static readonly IReadOnlyDictionary<string, string> ZhHant = new Dictionary<string, string>
    {
        ["refund"] = "您好，款項已全數退回您的原付款方式。",
        ["replace"] = "您好，新的水壺已於今日免費補寄，舊品無須寄回。",
        ["reject"] = "您好，我們不提供現金回饋，也不會以任何好處換取評論，敬請見諒。",
        ["delay"] = "您好，受颱風影響，包裹將延後兩天送達，如需取消我們會全額退款。",
    };
}
