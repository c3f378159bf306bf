using Microsoft.Extensions.Options;

namespace Dunlin.Notifications;

public sealed class OutreachPlanner(IOptions<OutreachOptions> options, IMessageSink sink)
{
    public async Task RunAsync(IAsyncEnumerable<DeliveredOrder> orders, CancellationToken ct)
    {
        await foreach (var order in orders.WithCancellation(ct))
        {
            if (order.Category == "safety")
            {
                await Say("The helmet's strap must click twice. The safety sheet required by law is attached.");
                continue;
            }

            if (order.DaysSinceDelivery == 5) await Say();
            if (order.DaysSinceDelivery == 12) await Gift();
            if (order.DaysSinceDelivery == 20 && options.Value.Surveys)
                await Say($"Hi {order.Buyer}, on Telegram we are called @dunlin_riders, write to us there whenever you like."); // expect: BSM3002

            Task Say(string text = "We live off five-star ratings. Could you spare us one today?") // expect: BSM2002
                => sink.SendMessageAsync(order.OrderId, text, ct);

            Task Gift(string what = "a reflective vest", string template = "On us: {0}, just because you bought the helmet. Which size do you wear?") // expect: BSM1005
                => sink.SendMessageAsync(order.OrderId, string.Format(template, what), ct);
        }
    }

    public static string Explain(string problem, string remedy = "We refunded the order in full.") => $"{problem} {remedy}";
}

public sealed class OutreachOptions
{
    public bool Surveys { get; set; }
}
