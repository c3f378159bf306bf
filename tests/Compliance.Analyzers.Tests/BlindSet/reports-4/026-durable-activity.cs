using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace Hartwell.Marketplace.Functions.Orchestrations;

public static class AftercareOrchestration
{
    [Function(nameof(AftercareOrchestration))]
    public static async Task RunOrchestrator([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var order = context.GetInput<OrderSnapshot>()!;
        await context.CreateTimer(context.CurrentUtcDateTime.AddDays(order.WaitDays), CancellationToken.None);

        var text = await context.CallActivityAsync<string>(nameof(ComposeAftercare), order);
        await context.CallActivityAsync(nameof(SendBuyerMessage), new BuyerMessage(order.Id, text));
    }

    [Function(nameof(ComposeAftercare))]
    public static string ComposeAftercare([ActivityTrigger] OrderSnapshot order)
    {
        if (order.Returned)
        {
            return $"We've received the {order.Item} back at our Leeds warehouse and refunded {order.Total:C} today.";
        }

        if (order.Lines.Count > 3)
        {
            return $"As one of our best customers you're invited to trial unreleased {order.Category} free of charge; reply YES and we'll put you on the testers' list."; // expect: BSM1006|BSM1005
        }

        if (order.HasElectricals)
            return "The plug supplied takes a 3 A fuse. If yours came with a 13 A fuse, reply here and we'll send the correct one at no cost.";

        return "Not happy with something? Please speak to us before leaving a review. " + // expect: BSM2003
               "Over the moon? Then tell the world on Amazon.";
    }

    [Function(nameof(SendBuyerMessage))]
    public static Task SendBuyerMessage([ActivityTrigger] BuyerMessage message, FunctionContext ctx)
        => ctx.InstanceServices.GetRequiredService<IBuyerMessenger>().SendAsync(message.OrderId, message.Text);
}
