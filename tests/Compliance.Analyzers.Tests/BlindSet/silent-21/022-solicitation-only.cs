using software.amzn.spapi.Api.solicitations.v1;

namespace Lichtwerk.Reviews;

/// <summary>
/// Asks for reviews only by Amazon's own request; we send no free text such as
/// "please leave us a 5-star review" and no gift for it.
/// </summary>
public sealed class ReviewRequester(SolicitationsApi api, ILogger<ReviewRequester> log)
{
    // 不要自己写催评消息，好评返现会封号
    public async Task RequestAsync(string orderId, IEnumerable<string> marketplaces)
    {
        try
        {
            await api.CreateProductReviewAndSellerFeedbackSolicitationAsync(orderId, marketplaces.ToList());
            log.LogInformation("Review request sent for {OrderId}", orderId);
        }
        catch (ApiException ex) when (ex.ErrorCode == 403)
        {
            log.LogWarning("Amazon refused the review request for {OrderId}: outside of the window or already asked", orderId);
        }
    }
}
