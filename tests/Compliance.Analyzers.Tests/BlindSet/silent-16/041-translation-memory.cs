namespace Macroloom.Localisation;

public readonly record struct Term(string English, string ZhHant, string Note);

/// <summary>Glossary for translators. Single terms, no sentences for buyers.</summary>
public static class Glossary
{
    public static ReadOnlySpan<Term> Terms => new Term[]
    {
        new("coupon", "優惠券", "on Amazon: a public coupon that is clipped on the page"),
        new("promo code", "優惠碼", "not to be mixed up with 配對碼 (pairing code)"),
        new("cashback", "現金回贈", "used in the admin UI only"),
        new("gift receipt", "禮品收據", "no prices on it"),
        new("gift card", "禮品卡", ""),
        new("five-star review", "五星好評", "in the rules of the guard"),
        new("negative review", "差評", "in dashboards"),
        new("full refund", "全數退款", "not 全額回贈"),
        new("giveaway", "贈品活動", "Amazon has ended this programme"),
        new("off-platform deal", "場外交易", "name of a rule"),
    };

    public static string? Find(string english)
    {
        foreach (var t in Terms)
            if (t.English == english) return t.ZhHant;
        return null;
    }
}
