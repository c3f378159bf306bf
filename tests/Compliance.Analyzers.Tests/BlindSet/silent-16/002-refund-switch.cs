namespace Parley.Refunds;

public abstract record RefundOutcome
{
    public sealed record Full(decimal Amount) : RefundOutcome;
    public sealed record ForPart(decimal Amount, string Part) : RefundOutcome;
    public sealed record Replaced(string Item) : RefundOutcome;
    public sealed record Refused(string Reason) : RefundOutcome;
}

public static class RefundMessages
{
    public static string ToBuyer(this RefundOutcome outcome, string buyer, string orderId) => outcome switch
    {
        RefundOutcome.Full(var a) => $"Dear {buyer}, we have refunded {a:C}, the full price of order {orderId}. Amazon returns it to the card you paid with within five days. You may keep the item.",
        RefundOutcome.ForPart(var a, var p) => $"Dear {buyer}, the {p} was missing from order {orderId}, so we have made a partial refund of {a:C} for it.",
        RefundOutcome.Replaced(var i) => $"Dear {buyer}, a new {i} left us today free of charge, as the first one in order {orderId} was faulty.",
        RefundOutcome.Refused(var r) => $"Dear {buyer}, we cannot refund order {orderId} because {r}. If you disagree, you can open an A-to-z claim in your Amazon account.",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
