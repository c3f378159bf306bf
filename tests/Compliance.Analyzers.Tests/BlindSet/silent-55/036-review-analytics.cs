using System.Text.Json;

namespace StarScope.Ingest;

public sealed class ReviewClassifier(ILogger<ReviewClassifier> logger)
{
    private static readonly string[] IncentiveHints =
        ["i was offered a gift card", "received a refund for my review", "card in the box promised $20", "seller asked me to delete", "客服说给好评返现", "卖家让我删差评"];

    private const string Sample = """
        {
          "reviewId": "R1DEMO",
          "stars": 2,
          "title": "Seller offers money",
          "body": "They wrote: send us a screenshot of your 5-star review and we will give you a $15 Amazon gift card. Not cool!"
        }
        """;

    public ReviewFlags Classify(Review review)
    {
        var text = review.Body.ToLowerInvariant();
        foreach (var hint in IncentiveHints)
        {
            if (!text.Contains(hint)) continue;
            logger.LogWarning("Review {Id} says that a reward was offered for a five star review: '{Hint}'", review.Id, hint);
            return ReviewFlags.PossibleIncentive;
        }
        return ReviewFlags.None;
    }

    public static Review Demo() => JsonSerializer.Deserialize<Review>(Sample)!;
}
