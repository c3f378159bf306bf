using FikaAmazonAPI;

namespace Parcelwise.Integrations.Amazon;

/// <summary>
/// Requests reviews the way Amazon wants it: Amazon writes the text, we only trigger the call.
/// Never add "leave us 5 stars and get a gift card" texts here.
/// </summary>
public sealed class ReviewSolicitor(AmazonConnection connection, TimeProvider clock)
{
    private static readonly TimeSpan EarliestAfterDelivery = TimeSpan.FromDays(5);
    private static readonly TimeSpan LatestAfterDelivery = TimeSpan.FromDays(30);

    public async Task<bool> TryRequestAsync(string orderId, DateTimeOffset deliveredAt, CancellationToken ct)
    {
        var age = clock.GetUtcNow() - deliveredAt;

        if (age < EarliestAfterDelivery || age > LatestAfterDelivery)
        {
            return false;
        }

        return await connection.Solicitations
            .CreateProductReviewAndSellerFeedbackSolicitationAsync(orderId, null, ct);
    }
}
