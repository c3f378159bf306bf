using MediatR;
using Microsoft.Extensions.Logging;

namespace BoltBarn.Parts.Feedback;

public sealed record LowRatingReceived(string OrderId, string Buyer, int Stars, RatingTarget Target, string? Comment) : INotification;

public enum RatingTarget { Product, Seller }

public sealed class LowRatingResponder(IAmazonThreads threads, ILogger<LowRatingResponder> logger) : INotificationHandler<LowRatingReceived>
{
    public async Task Handle(LowRatingReceived n, CancellationToken ct)
    {
        if (n.Stars > 3)
        {
            logger.LogDebug("{Stars} stars for {OrderId}, nothing to do", n.Stars, n.OrderId);
            return;
        }

        var reply = n.Target == RatingTarget.Product ? ForProduct(n) : ForSeller(n);
        await threads.PostAsync(n.OrderId, reply, ct);
    }

    private static string ForProduct(LowRatingReceived n)
    {
        var opening = $"Hello {n.Buyer}, the wheel bearing should not hum after 500 km. We have refunded you and you do not have to return it.";
        var closing = "Now that you have your money back, it would only be fair to take your two-star write-up off the product page."; // expect: BSM2004
        return opening + " " + closing;
    }

    private static string ForSeller(LowRatingReceived n)
    {
        if (n.Comment?.Contains("late", StringComparison.OrdinalIgnoreCase) == true)
        {
            return $"Hello {n.Buyer}, you are right, the parcel took nine days. We have refunded the express surcharge on this order.";
        }

        return $"Hello {n.Buyer}, our account health hangs on your seller feedback. Pull it back today and we give you $20 for the trouble."; // expect: BSM2005|BSM2001
    }
}
