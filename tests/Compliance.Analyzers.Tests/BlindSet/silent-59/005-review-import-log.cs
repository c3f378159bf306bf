using Microsoft.Extensions.Logging;

namespace Stonebridge.Analytics.Reviews;

public partial class ReviewImporter
{
    private readonly ILogger<ReviewImporter> _logger;
    private readonly IReviewStore _store;

    public ReviewImporter(ILogger<ReviewImporter> logger, IReviewStore store)
    {
        _logger = logger;
        _store = store;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Imported {Count} product reviews for {Asin}, {FiveStars} of them with five stars")]
    private partial void LogImported(int count, string asin, int fiveStars);

    public async Task ImportAsync(string asin, IReadOnlyList<Review> reviews)
    {
        if (reviews.Count == 0)
        {
            _logger.LogWarning("No reviews found for {Asin}, please leave the job and check the scraper", asin);
            return;
        }

        var removed = await _store.RemoveMissingAsync(asin, reviews);
        if (removed > 0)
            _logger.LogInformation("{Removed} negative reviews were removed or changed by their authors since last run", removed);

        await _store.UpsertAsync(asin, reviews);
        LogImported(reviews.Count, asin, reviews.Count(r => r.Stars == 5));

        if (reviews.Any(r => r.Text.Contains("gift card", StringComparison.OrdinalIgnoreCase)))
            throw new InvalidOperationException("A review mentions a gift card in exchange for five stars. Stop and ask compliance.");
    }
}
