using Amazon.Lambda.Core;
using Amazon.Lambda.SQSEvents;

namespace ReviewWatch;

public class Function
{
    public async Task FunctionHandler(SQSEvent evt, ILambdaContext context)
    {
        var log = context.Logger;
        foreach (var record in evt.Records)
        {
            var review = Review.Parse(record.Body);
            log.LogInformation($"Buyer {review.BuyerId} left a 5-star review for {review.Asin}");

            if (review.Stars <= 2)
                log.LogWarning($"Negative review {review.Id}: buyer asked to remove it after refund, do not contact him about it");

            if (review.MentionsIncentive)
            {
                log.LogError("Review says 'got a free gift card for 5 stars' - escalate to compliance");
                throw new IncentiveSuspectedException("The review text mentions a gift card in exchange for a positive review.");
            }
            await Store.PutAsync(review);
        }
        log.LogDebug("Coupon and discount columns skipped, not part of the review feed");
    }
}
