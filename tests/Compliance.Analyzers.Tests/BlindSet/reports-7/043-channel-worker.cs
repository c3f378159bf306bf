using System.Threading.Channels;

namespace Avocet.Workers;

public readonly record struct Outgoing(string OrderId, string Text, string? Subject = null);

public sealed class OutgoingWorker(Channel<OrderEvent> events, Channel<Outgoing> outgoing, ISettings settings) : BackgroundService
{
    private static readonly IReadOnlyDictionary<string, Func<OrderEvent, Outgoing>> Makers = new Dictionary<string, Func<OrderEvent, Outgoing>>(StringComparer.Ordinal)
    {
        ["damaged/en"] = static e => new(e.OrderId, "Your vase was chipped when it left us. The refund of the full price is on its way."),
        ["damaged/zh-TW"] = static e => new(e.OrderId, "您好，花瓶出庫前已有缺角，貨款已全額退還。"),
        ["d+10/en"] = static e => new(
            OrderId: e.OrderId,
            Text: "Our second-best secret: type FRIENDS at the till and the shop takes a tenth off each vase.", // expect: BSM1002
            Subject: "A word from the potter"),
        ["d+10/zh-TW"] = static e => new(e.OrderId, "您好，拍下花瓶的照片並給予五顆星，就是對我們最大的支持。"), // expect: BSM2002
        ["d+20/en"] = static e => new(
            e.OrderId,
            $"""Reply "JOIN" and {e.BuyerName} becomes a VIP of the pottery with points for every later order."""), // expect: BSM1006
    };

    protected override async Task ExecuteAsync(CancellationToken ct)
    {
        await foreach (var e in events.Reader.ReadAllAsync(ct))
        {
            if (!Makers.TryGetValue($"{e.Kind}/{e.Locale}", out var make)) continue;
            var message = make(e);
            if (settings.Signature is { } s)
                message = message with { Text = message.Text + "\n" + s };
            await outgoing.Writer.WriteAsync(message, ct);
        }
        outgoing.Writer.TryComplete();
    }
}
