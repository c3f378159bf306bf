namespace Bramley.Furniture.Application.Ports.Outbound;

public interface IBuyerCorrespondence
{
    Task Send(OrderRef order, Correspondence letter, CancellationToken ct = default);
}

public sealed record OrderRef(string Value);
public sealed record Correspondence(string Subject, string Body);

public sealed class ComplaintClosed(IBuyerCorrespondence outbound)
{
    public Task Execute(OrderRef order, bool keepsItem, CancellationToken ct)
    {
        var letter = keepsItem
            ? new Correspondence("Your armchair",
                "Dear Sir or Madam, we could pay you £30 if you keep the armchair and refrain from opening a return.") // expect: BSM1003
            : new Correspondence("Your armchair",
                "Dear Sir or Madam, the collection is booked for Tuesday; the full price is refunded once the chair has been scanned.");

        return outbound.Send(order, letter, ct);
    }

    public Task Goodwill(OrderRef order) => outbound.Send(order,
        new Correspondence("A word of apology",
            "Although everything arrived in order, the delay must have been tiresome, so we are crediting you a £10 Amazon gift card.")); // expect: BSM1005|BSM1003
}
