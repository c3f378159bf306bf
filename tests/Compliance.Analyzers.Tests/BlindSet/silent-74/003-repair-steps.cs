using System;
using System.Threading.Tasks;

namespace Brightwell.Lighting.Messaging;

public sealed class CaseMessages
{
    private readonly IBuyerMessageSender _sender;

    private static readonly string[] Steps =
    {
        "Hello, we have read your note about the flickering and our technician will review your case tomorrow morning.",
        "The rating plate under the foot shows 12 V. Could you check that the adapter you use says 12 V as well?",
        "Please loosen the two star-shaped screws and make sure that the positive terminal points towards the red dot.",
        "As the lamp still flickers, we are sending you a new one free of charge. You may keep or recycle the old one.",
    };

    public CaseMessages(IBuyerMessageSender sender) => _sender = sender;

    public Task SendAsync(AmazonOrder order, int step)
    {
        if (step < 0 || step >= Steps.Length) throw new ArgumentOutOfRangeException(nameof(step));
        return _sender.SendToBuyerAsync(order.AmazonOrderId, Steps[step]);
    }
}
