using System;
using System.Threading;
using System.Threading.Tasks;

namespace Samphire;

public static class ActionRunner
{
    public static Task RunAsync(FikaAmazonAPI.Services.MessagingService messaging, string action, string orderId, CancellationToken ct) => action switch
    {
        "unexpectedProblem" => messaging.CreateUnexpectedProblemAsync(orderId, new() { Text = "The sofa is delayed until May 4; tell us if you would rather have a refund." }, ct),
        "negativeFeedbackRemoval" => messaging.CreateNegativeFeedbackRemovalAsync(orderId, ct), // expect: BSM6002
        "warranty" => messaging.CreateWarrantyAsync(orderId, new(), ct),
        _ => throw new ArgumentException("Unknown action " + action, nameof(action)),
    };
}
