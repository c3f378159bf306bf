using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Lumen.Fulfilment;

public class ProblemNotifier(AmazonConnection amazon)
{
    public Task<bool> OutOfStockAsync(string amazonOrderId)
    {
        var request = new CreateUnexpectedProblemRequest
        {
            Text = $"The lamp in order {amazonOrderId} was damaged in our warehouse and we have no other. We have cancelled the order and refunded the full amount to your original payment method."
        };
        return amazon.Messaging.CreateUnexpectedProblemAsync(amazonOrderId, request);
    }

    public Task<bool> DelayAsync(string amazonOrderId, string newDate)
    {
        var request = new CreateUnexpectedProblemRequest
        {
            Text = $"Snow has closed the road to our depot, so order {amazonOrderId} will now arrive on {newDate}. If that is too late for you, reply here and we will cancel and refund it."
        };
        return amazon.Messaging.CreateUnexpectedProblemAsync(amazonOrderId, request);
    }

    public Task<bool> ReplacementAsync(string amazonOrderId)
    {
        var request = new CreateUnexpectedProblemRequest
        {
            Text = $"One of the two bulbs in order {amazonOrderId} failed our final test after the parcel was closed. A replacement bulb follows in a second parcel at no cost."
        };
        return amazon.Messaging.CreateUnexpectedProblemAsync(amazonOrderId, request);
    }
}
