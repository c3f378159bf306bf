using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Fernhill.SpApi;

public class ProblemNotifier(IMessagingApi api, IReadOnlyList<string> marketplaces)
{
    public Task OutOfStockAsync(string amazonOrderId) =>
        api.CreateUnexpectedProblemAsync(amazonOrderId, marketplaces.ToList(), new CreateUnexpectedProblemRequest
        {
            Text = "We counted wrong and the teapot is gone. We have cancelled this order and refunded you in full.",
        });

    public Task OutOfStockAlternativeAsync(string amazonOrderId) =>
        api.CreateUnexpectedProblemAsync(amazonOrderId, marketplaces.ToList(), new CreateUnexpectedProblemRequest
        {
            Text = "The teapot is gone from our Amazon stock. Our own webshop still has it, and we would be happy to serve you there instead.", // expect: BSM3003|BSM1007
        });

    public Task CrackedLidAsync(string amazonOrderId) =>
        api.CreateUnexpectedProblemAsync(amazonOrderId, marketplaces.ToList(), new CreateUnexpectedProblemRequest(
            text: "Some lids of this batch cracked in transit. If yours did, we will pay you eight dollars so that you do not open a claim.")); // expect: BSM1003
}
