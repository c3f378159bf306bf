namespace Sellsmith.Reviews;

public sealed record Review(string Asin, int Stars, string Title, string Body);

/// <summary>Sample reviews, as shoppers wrote them, for the demo workspace of the sentiment module.</summary>
public static class DemoReviews
{
    public static readonly Review[] All =
    [
        new("B0TESTAAA1", 5, "Great mug", "Bought it with a coupon, 20% off. Would buy again."),
        new("B0TESTAAA1", 1, "Suspicious", "A card in the box promised me a gift card for five stars. Not cool."),
        new("B0TESTAAA2", 4, "Good seller", "The seller refunded me and sent a new one for free."),
        new("B0TESTAAA2", 2, "Hm", "They asked me by e-mail to change my review. I won't."),
    ];

    public static string Summarise(IEnumerable<Review> reviews)
    {
        var list = reviews.ToList();
        return $"{list.Count} reviews, {list.Count(r => r.Stars == 5)} with five stars, mean {list.Average(r => r.Stars):0.0}";
    }
}
