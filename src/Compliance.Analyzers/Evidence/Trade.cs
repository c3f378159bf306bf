using Microsoft.CodeAnalysis.CSharp;

namespace Compliance.Analyzers.Evidence;

/// <summary>
/// Whether a text, or the member around it, speaks of what was bought and of those who buy and sell. What words weigh was learned from sellers' messages: of a clinic's
/// reminders, a game's rewards, a bot's help it tells nothing.
/// </summary>
internal static class Trade
{
    private static readonly WordSet Words = new(
        "order", "orders", "buyer", "buyers", "customer", "customers", "shopper", "shoppers", "seller", "sellers", "marketplace", "amazon", "shop", "shops", "cart", "checkout", "voucher", "vouchers", "coupon", "coupons",
        "dingdan", "maijia", "kehu", "guke", "kefu", "shouhou", "订单", "訂單", "买家", "買家", "客户", "客戶", "顾客", "顧客", "本店", "店铺", "店鋪", "亚马逊", "亞馬遜", "好评", "好評", "差评");

    /// <summary>Asked only of texts whose words accuse them and that no rule names: the member is read as a whole. What is said to one who sells is said to no buyer.</summary>
    public static bool IsNear(MessageSite site, string text)
    {
        TextCues cues = TextCues.Read(text);
        return (!cues.IsForSeller || NameWords.Any(site.Holder, Vocabulary.Buyers))
            && (cues.OfTrade || NameWords.Any(text, Words) || site.Owners.Any(o => NameWords.Any(o.Name, Words)) || site.TokensOfMember.Any(Speaks));
    }

    /// <summary>The same of an entry of a resource file: by its text, its key and the names of the file and its folders.</summary>
    public static bool IsNear(string key, string text, string path)
    {
        TextCues cues = TextCues.Read(text);
        return !cues.IsForSeller && (cues.OfTrade || NameWords.Any(text, Words) || NameWords.Any(key, Words) || NameWords.Any(path, Words));
    }

    private static bool Speaks(SyntaxToken token) => token.Kind() switch
    {
        // OrderByDescending sorts.
        SyntaxKind.IdentifierToken => !token.ValueText.StartsWith("OrderBy", StringComparison.Ordinal) && NameWords.Any(token.ValueText, Words),
        SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken => NameWords.Any(token.ValueText, Words),
        _ => false,
    };
}
