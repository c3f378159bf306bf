using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace ToyBox.Functions;

public static class FeedbackChaser
{
    [Function(nameof(Orchestrate))]
    public static async Task Orchestrate([OrchestrationTrigger] TaskOrchestrationContext ctx)
    {
        var order = ctx.GetInput<ToyOrder>()!;

        await ctx.CallActivityAsync(nameof(SendToBuyer), new Outgoing(order.Id,
            $"您好，订单{order.Id}里的积木少了一袋对吗？补的那袋今天寄出，免费的。"));

        await ctx.CreateTimer(ctx.CurrentUtcDateTime.AddDays(5), CancellationToken.None);

        if (order.Stars is > 0 and < 4)
        {
            await ctx.CallActivityAsync(nameof(SendToBuyer), new Outgoing(order.Id,
                "您好，补发的积木收到了吧？方便的话把之前那个两星改成五星好吗，拜托啦。")); // expect: BSM2004|BSM2002
        }

        if (order.Stars == 0)
        {
            await ctx.CallActivityAsync(nameof(SendToBuyer), new Outgoing(order.Id,
                "您好，晒图留评以后截图给我们，返您五美金。")); // expect: BSM2001|BSM1004
        }
    }

    [Function(nameof(SendToBuyer))]
    public static Task SendToBuyer([ActivityTrigger] Outgoing msg, FunctionContext fc) =>
        fc.InstanceServices.GetService(typeof(IMessagingApi)) is IMessagingApi api
            ? api.SendAsync(msg.OrderId, msg.Text)
            : Task.CompletedTask;
}

public record ToyOrder(string Id, int Stars);
public record Outgoing(string OrderId, string Text);
