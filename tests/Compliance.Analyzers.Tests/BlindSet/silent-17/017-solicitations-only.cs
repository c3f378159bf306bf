using Quartz;
using Serilog;
using software.amzn.spapi.Api.solicitations.v1;

namespace Stadtgarten.Jobs;

/// <summary>
/// We do not write our own review requests. No "please leave 5 stars", no gifts for reviews:
/// Amazon's wording is sent by Amazon, once per order.
/// </summary>
[DisallowConcurrentExecution]
public sealed class RequestReviewJob(ISolicitationsApi api, IOrderQuery orders) : IJob
{
    public async Task Execute(IJobExecutionContext context)
    {
        foreach (var o in await orders.DeliveredWithinWindowAsync(context.CancellationToken))
        {
            try
            {
                await api.CreateProductReviewAndSellerFeedbackSolicitationAsync(o.Id, [o.MarketplaceId]);
                Log.Information("Review request for {OrderId} sent through Amazon", o.Id);
            }
            catch (ApiException ex) when (ex.ErrorCode == 403)
            {
                Log.Warning(ex, "Amazon refused the review request for {OrderId}: already asked or outside of the window", o.Id);
            }
        }
    }
}
