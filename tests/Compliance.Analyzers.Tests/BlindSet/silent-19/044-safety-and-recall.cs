namespace SafetyDesk;

public abstract record BuyerNotice(string OrderId)
{
    public abstract string Text { get; }
}

public sealed record RecallNotice(string OrderId, string Part) : BuyerNotice(OrderId)
{
    public override string Text =>
        $"The {Part} of your heater can overheat. Switch the heater off at once and unplug it. " +
        "We have refunded your order in full; you need not send the heater back.";
}

public sealed record ManualCorrection(string OrderId) : BuyerNotice(OrderId)
{
    public override string Text => """
        Page 7 of the manual of your heater holds a mistake:
        the positive wire is brown, not blue. A corrected page is attached.
        """;
}

public sealed record PartSubstitute(string OrderId, bool Wall) : BuyerNotice(OrderId)
{
    public override string Text => Wall
        ? "The wall bracket was missing from the box. A bracket ships today, free of charge."
        : "One foot was missing from the box. All four feet ship today, free of charge.";
}

public sealed record NothingNeeded(string OrderId) : BuyerNotice(OrderId)
{
    public override string Text => "We replace the heater under the warranty. The new one ships on Monday and you need not return the old one.";
}
