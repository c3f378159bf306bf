using System.Collections.Immutable;

namespace ListingLint.Rules;

public sealed record RuleInfo(string Id, string Title, string MessageFormat, string Example);

public static class RuleCatalog
{
    public static readonly ImmutableArray<RuleInfo> All = ImmutableArray.Create(
        new RuleInfo("LL001", "Coupon in message", "The draft offers a coupon ('{0}'); delete the sentence",
            "Bad: 'Use code SAVE10 on your next order.'"),
        new RuleInfo("LL002", "Paid review", "The draft promises '{0}' in return for a review",
            "Bad: 'Post a review and we refund you.'"),
        new RuleInfo("LL003", "Outside contact", "The draft names an address outside of Amazon ('{0}')",
            "Bad: 'Write to us at help@shop.example.'"),
        new RuleInfo("LL004", "索取好评", "草稿中含有索取好评的内容（“{0}”），请删除",
            "错误示例：“给五星好评，返现五美元。”"));
}
