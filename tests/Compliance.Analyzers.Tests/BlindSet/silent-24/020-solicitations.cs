using FikaAmazonAPI;

namespace Birchline.SpApi;

/// <summary>
/// We never write review requests ourselves ("leave us a 5-star review and get a coupon" got a client suspended).
/// Amazon writes the text; we only push the button.
/// </summary>
public sealed class ReviewButton(AmazonConnection amazon, IClock clock, ILogger<ReviewButton> log)
{
    public async Task PressAsync(Order order, CancellationToken ct)
    {
        var age = clock.Today.DayNumber - order.LatestDelivery.DayNumber;
        if (age is < 5 or > 30)
        {
            log.LogInformation("Order {OrderId} is outside the window for a review request ({Age} days)", order.Id, age);
            return;
        }

        await amazon.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(order.Id, null, ct);
    }
}
