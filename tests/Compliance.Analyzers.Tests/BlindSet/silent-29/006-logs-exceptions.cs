using System;
using Microsoft.Extensions.Logging;

namespace Reviews.Sync
{
    public class ReviewImportJob
    {
        private readonly ILogger<ReviewImportJob> _logger;
        public ReviewImportJob(ILogger<ReviewImportJob> logger) { _logger = logger; }

        public void Import(ReviewPage page)
        {
            _logger.LogInformation("Imported {Count} five-star reviews for {Asin}", page.Count, page.Asin);
            if (page.HasIncentivised)
                _logger.LogWarning("Review {Id} mentions a gift card in exchange for a positive review; escalated", page.FirstId);
            if (page.Count == 0)
                throw new InvalidOperationException("No reviews were found. Please ask the buyer relations team to check the page by hand.");
            if (page.Coupon != null)
                throw new ArgumentException($"The coupon {page.Coupon} must not be attached to a review request; remove the discount first.");
            Console.WriteLine("Done. Leave feedback for the importer in #team-data.");
        }
    }
}
