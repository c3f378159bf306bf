using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Huaqiang.Spapi.Jobs;

public class ProblemNoticeJob
{
    private readonly AmazonConnection _amazon;

    public ProblemNoticeJob(AmazonConnection amazon) { _amazon = amazon; }

    public async Task RunAsync(IEnumerable<ProblemOrder> orders)
    {
        foreach (var o in orders)
        {
            var request = new CreateUnexpectedProblemRequest
            {
                Text = o.Kind == ProblemKind.Lost
                    ? "The carrier has lost your parcel. We have sent a new kettle today; it will arrive in three days at no cost to you."
                    : "The lid of your kettle was packed wrongly. To say sorry we have put a code for 30% off any other kettle in this message: KT30.", // expect: BSM1002|BSM1001
            };
            await _amazon.Messaging.CreateUnexpectedProblemAsync(o.AmazonOrderId, request);
        }

        var order = orders.First();
        await _amazon.Messaging.CreateConfirmOrderDetailsAsync(order.AmazonOrderId, new CreateConfirmOrderDetailsRequest(
            text: "Before we ship: our neighbour brand makes the matching toaster, shall we tell you more about it?")); // expect: BSM1007
    }
}
