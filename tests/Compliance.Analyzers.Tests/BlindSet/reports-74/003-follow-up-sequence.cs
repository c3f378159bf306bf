using System;
using System.Threading.Tasks;

namespace Brightwell.Lighting.Messaging;

public sealed class FollowUpSequence
{
    private readonly IBuyerMessageSender _sender;

    private static readonly string[] Steps =
    {
        "Hi, your lamp was left with the neighbour at number 14 according to the courier. Do let us know if you cannot find it.",
        "Write a few lines about the lamp on Amazon, send us a screenshot, and we will pay back the whole purchase price.", // expect: BSM2001|BSM1004
        "The dimmer only works with trailing-edge switches. If yours hums, answer this message and we will talk you through it.",
        "This is the third time we are asking: you have still not rated your lamp, and it only takes a minute.", // expect: BSM2006|BSM2002
    };

    public FollowUpSequence(IBuyerMessageSender sender) => _sender = sender;

    public async Task RunAsync(AmazonOrder order)
    {
        for (var i = 0; i < Steps.Length; i++)
        {
            if (order.StepsDone.Contains(i)) continue;
            await _sender.SendToBuyerAsync(order.AmazonOrderId, Steps[i]);
            order.StepsDone.Add(i);
            return;
        }
    }
}
