using System.Collections.Concurrent;
using Juniper.Ops.Messaging;

namespace Juniper.Ops;

public class EscalationPipeline(IBuyerChannel channel)
{
    private readonly ConcurrentQueue<string> _pending = new();

    public void Wire(OrderEvents events)
    {
        // C# 12: the default of the lambda parameter is what 95 % of the agents use
        var replyLate = (string orderId, string text = "Hello, heavy snow in Denver has delayed your parcel by two days. You can wait, or we cancel the order and refund it in full.") =>
            channel.SendMessageAsync(orderId, text);

        var replyScratched = (string orderId, string text = "Hello, we are sorry about the scratch. Keep the table, please do not open a return, and we will pay you $25 for your silence.") => // expect: BSM1003
            channel.SendMessageAsync(orderId, text);

        var replyFeedback = (string orderId, string agent, string text = "Your one-star seller feedback is costing us our jobs. Please remove it today, my children depend on this income.") => // expect: BSM2005
        {
            _pending.Enqueue(orderId);
            return channel.SendMessageAsync(orderId, $"{text}\n{agent}");
        };

        events.Late += (_, e) => replyLate(e.OrderId);
        events.Damaged += (_, e) => replyScratched(e.OrderId);
        events.FeedbackReceived += (_, e) => replyFeedback(e.OrderId, e.Agent);
        events.Closed += (_, e) => replyLate(e.OrderId, "Your return arrived in Denver. The refund of " + e.Amount + " has been issued to the card you paid with.");
    }
}
