using System.Text;

namespace Timberyard.Sheds.Amazon;

internal class ShedAnswers
{
    private readonly IBuyerThreadWriter _writer;

    public ShedAnswers(IBuyerThreadWriter writer) => _writer = writer;

    public Task DamagedAsync(ShedOrder o, IReadOnlyCollection<string> boards, CancellationToken ct)
    {
        var sb = new StringBuilder();
        sb.Append($"Dear {o.BuyerName}, thank you for the photos. ");
        sb.Append(boards.Count == 1
            ? $"Board {boards.First()} is split beyond repair, so a new one goes out this week. "
            : $"Boards {string.Join(", ", boards)} are split beyond repair, so new ones go out this week. ");
        sb.Append("You pay nothing for them. Should you rather want to send the shed back, we will arrange the pick-up and refund the order.");
        return _writer.WriteAsync(o.AmazonOrderId, sb.ToString(), ct);
    }

    public Task FeltAsync(ShedOrder o, CancellationToken ct) =>
        _writer.WriteAsync(o.AmazonOrderId,
            $"Dear {o.BuyerName}, to your question: roofing felt is not part of this set. You need nine square metres; nail it from the eaves upwards with 10 cm overlap.", ct);

    public Task WrongColourAsync(ShedOrder o, CancellationToken ct) =>
        _writer.WriteAsync(o.AmazonOrderId,
            """
            Dear buyer,

            the paint tin in your parcel is grey although you ordered green. That was our picking error.
            A green tin is on its way. Please keep the grey one or hand it in at your recycling yard.

            Timberyard Sheds
            """, ct);
}
