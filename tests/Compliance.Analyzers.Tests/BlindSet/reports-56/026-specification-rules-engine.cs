using System;
using System.Collections.Generic;

namespace Rosendal.Messaging.Domain.Rules;

public sealed class MessageRule
{
    public required string Name { get; init; }
    public required Func<OrderSnapshot, bool> When { get; init; }
    public required Func<OrderSnapshot, string> Text { get; init; }
}

public static class MessageRules
{
    public static readonly List<MessageRule> All = new()
    {
        new MessageRule
        {
            Name = "customs",
            When = o => o.NeedsCustomsNumber,
            Text = o => $"Hello {o.Buyer}, the customs office asks for your tax number before it releases order {o.Id}.",
        },
        new MessageRule
        {
            Name = "wool-lover",
            When = o => o.Lines > 2,
            Text = o => $"Hello {o.Buyer}, with {o.Lines} blankets at home you are family. Family gets a bonus with the next parcel, promise!", // expect: BSM1006|BSM1005
        },
        new MessageRule
        {
            Name = "critical-review",
            When = o => o.ReviewStars is 1 or 2,
            Text = o => $"Hello {o.Buyer}, your {o.ReviewStars}-star words hurt. Withdraw them and we settle the whole bill for you.", // expect: BSM2001|BSM2004
        },
        new MessageRule
        {
            Name = "newsletter",
            When = o => o.Lines == 1,
            Text = o => $"Hello {o.Buyer}, sign up for our monthly letter and be the first to hear about fresh colours.", // expect: BSM1007
        },
    };
}
