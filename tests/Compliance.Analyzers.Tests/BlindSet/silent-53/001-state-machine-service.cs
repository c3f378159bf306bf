namespace PineAndHearth.AfterSales.Conversation;

public abstract record CaseState
{
    public sealed record NeedsPhoto(string OrderId) : CaseState;
    public sealed record PartSent(string OrderId, string Tracking) : CaseState;
    public sealed record RefundDone(string OrderId, decimal Amount) : CaseState;
    public sealed record AskedForDiscount(string OrderId) : CaseState;
}

public static class CaseMachine
{
    public static string NextMessage(CaseState state, string firstName) => state switch
    {
        CaseState.NeedsPhoto p => $"Hi {firstName}, one picture of the broken hinge from order {p.OrderId} is enough. Just attach it to this thread.",
        CaseState.PartSent s => $"Hi {firstName}, a new hinge left our warehouse today, free of charge. Tracking: {s.Tracking}.",
        CaseState.RefundDone r => $"Hi {firstName}, {r.Amount:C} for order {r.OrderId} went back to your original payment method today.",
        CaseState.AskedForDiscount => $"Hi {firstName}, thank you for asking. We cannot give private discounts or codes; the price on the product page is the same for everybody.",
        _ => string.Empty,
    };
}
