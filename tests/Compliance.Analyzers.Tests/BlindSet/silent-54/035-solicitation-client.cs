using FikaAmazonAPI;

namespace Kornblume.Solicitations;

/// <summary>
/// Lets Amazon ask for a review. We never write "please leave us a 5 star review" ourselves,
/// and we never offer a gift card or a discount for it.
/// </summary>
public sealed class SolicitationJob(AmazonConnection amazon, ISolicitationLog log)
{
    private const string AlreadySent = "Review request was sent before, order skipped";

    // 不要自己写索评文案，更不能好评返现；统一走 Solicitations API
    public async Task RunAsync(IEnumerable<string> orderIds, CancellationToken ct)
    {
        foreach (var id in orderIds)
        {
            if (await log.ExistsAsync(id, ct))
            {
                log.Write(id, AlreadySent);
                continue;
            }

            await amazon.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(id);
            log.Write(id, "Amazon was asked to send its review request");
        }
    }
}
