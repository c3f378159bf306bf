using System.Text.RegularExpressions;

namespace MailSentry.Rules;

/// <summary>Outgoing mails with one of these phrases are held back for the team lead.</summary>
public static partial class BlockedPhrases
{
    public static readonly string[] English =
    {
        "leave us a 5 star review",
        "get a free gift",
        "use code at checkout",
        "% off your next order",
        "contact us before leaving negative feedback",
        "remove your review",
        "full refund via PayPal",
        "add me on WhatsApp",
    };

    public static readonly string[] Chinese =
    [
        "五星好评返现", "加微信", "送您优惠券", "下次购买打折", "删除差评", "修改评价", "私下转账", "赠送礼品卡",
    ];

    [GeneratedRegex(@"(give|offer|send)\s+you\s+an?\s+(gift\s*card|coupon|discount)", RegexOptions.IgnoreCase)]
    public static partial Regex OfferPattern();

    [GeneratedRegex(@"(please|kindly)\s+(change|delete|remove|update)\s+your\s+(review|feedback)", RegexOptions.IgnoreCase)]
    public static partial Regex RemovalPattern();

    public static bool IsBlocked(string text) =>
        English.Any(p => text.Contains(p, StringComparison.OrdinalIgnoreCase))
        || Chinese.Any(text.Contains)
        || OfferPattern().IsMatch(text)
        || RemovalPattern().IsMatch(text);
}
