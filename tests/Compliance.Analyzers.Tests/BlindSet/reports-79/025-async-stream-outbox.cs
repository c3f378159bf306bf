using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace Sundial.Outbox
{
    public readonly record struct Outgoing(string AmazonOrderId, string Body);

    public class OutboxProducer
    {
        private readonly IOrderReader _orders;

        public OutboxProducer(IOrderReader orders) => _orders = orders;

        public async IAsyncEnumerable<Outgoing> ProduceAsync([EnumeratorCancellation] CancellationToken ct = default)
        {
            await foreach (var o in _orders.ReadAsync("Amazon", ct))
            {
                if (o.LostInTransit)
                {
                    yield return new Outgoing(o.Id, $"Hi {o.Buyer}, the carrier lost your clock. We have refunded {o.Total:C} to your card through Amazon.");
                }
                else if (o.Delivered && o.Reviewed is false)
                {
                    yield return new(o.Id, Body: $"Hi {o.Buyer}, a quick five-star write-up about the clock would make our small family business so happy!"); // expect: BSM2002
                }
                else if (o is { Delivered: true, Country: "US" })
                {
                    var (head, tail) = ($"Hi {o.Buyer}, set the clock on a level shelf.", "Everyone who answers goes into our July draw for a grandfather clock."); // expect: BSM1006
                    yield return new Outgoing(o.Id, head + " " + tail);
                }
            }
        }
    }

    public interface IOrderReader
    {
        IAsyncEnumerable<OrderRow> ReadAsync(string channel, CancellationToken ct);
    }

    public record OrderRow(string Id, string Buyer, decimal Total, bool LostInTransit, bool Delivered, bool? Reviewed, string Country);
}
