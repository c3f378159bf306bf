namespace PineAndHearth.AfterSales.Conversation;

public abstract record ThreadState
{
    public sealed record AwaitingPhoto(string OrderId) : ThreadState;
    public sealed record ReplacementSent(string OrderId, string Tracking) : ThreadState;
    public sealed record Resolved(string OrderId, int DaysSince) : ThreadState;
    public sealed record Silent(string OrderId) : ThreadState;
}

public static class ThreadMachine
{
    public static string NextMessage(ThreadState state, string firstName) => state switch
    {
        ThreadState.AwaitingPhoto p => $"Hi {firstName}, could you send us one picture of the cracked shelf from order {p.OrderId}? Just attach it to this thread.",
        ThreadState.ReplacementSent r => $"Hi {firstName}, the new shelf left our warehouse today. Tracking: {r.Tracking}. You can keep or bin the broken one.",
        ThreadState.Resolved { DaysSince: < 3 } => $"Hi {firstName}, glad the shelf is up on your wall. If you love it, please give us five stars so that other families find it too.", // expect: BSM2002|BSM2003
        ThreadState.Resolved => $"Hi {firstName}, now that everything is sorted, would you mind going back to your two-star comment and bringing it up to date?", // expect: BSM2004
        ThreadState.Silent s => $"Hi {firstName}, we have not heard from you about order {s.OrderId}. Since you were so patient, your next order from us ships with 20% off.", // expect: BSM1001|BSM1006
        _ => string.Empty,
    };
}
