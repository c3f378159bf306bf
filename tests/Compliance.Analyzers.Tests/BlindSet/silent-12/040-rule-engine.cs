using System;
using System.Collections.Generic;

namespace Globex.SellerHub.Compliance.Rules;

public abstract class ForbiddenPhraseRule
{
    public abstract string Id { get; }
    public abstract string Title { get; }
    public abstract string Advice { get; }
    protected abstract IReadOnlyList<string> Phrases { get; }

    public bool Matches(string text)
    {
        foreach (var phrase in Phrases)
            if (text.Contains(phrase, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}

public sealed class ReviewRemovalRule : ForbiddenPhraseRule
{
    public override string Id => "GX201";
    public override string Title => "Request to change or remove a review";
    public override string Advice => "Delete the sentence. Sellers must not ask buyers to remove, edit or update a review.";
    protected override IReadOnlyList<string> Phrases => ["remove your review", "delete your review", "change your rating", "删除差评", "修改评价"];
}

public sealed class NextOrderRule : ForbiddenPhraseRule
{
    public override string Id => "GX104";
    public override string Title => "Discount on a later order";
    public override string Advice => "Delete the sentence. Do not promise buyers a discount on their next order.";
    protected override IReadOnlyList<string> Phrases => ["off your next order", "next purchase is on us", "下次购买优惠", "老客户折扣"];
}
