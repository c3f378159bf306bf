using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using FikaAmazonAPI;
using Microsoft.Extensions.Logging;

namespace Hub.SpApi
{
    /// <summary>Amazon writes the text of the review request, we only press the button.</summary>
    public class RequestAReview
    {
        private readonly AmazonConnection _amazon;
        private readonly ILogger<RequestAReview> _log;

        public RequestAReview(AmazonConnection amazon, ILogger<RequestAReview> log) { _amazon = amazon; _log = log; }

        public async Task<bool> PressAsync(string orderId, CancellationToken ct)
        {
            if (string.IsNullOrEmpty(orderId)) throw new System.ArgumentException("Cannot request a review without an order id.", nameof(orderId));
            var ok = await _amazon.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(orderId, null, ct);
            _log.LogInformation("Request a Review for {OrderId}: {Ok}", orderId, ok);
            return ok;
        }
    }
}
