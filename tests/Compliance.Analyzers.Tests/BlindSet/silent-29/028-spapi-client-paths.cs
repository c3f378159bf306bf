using System;
using System.Net.Http;
using System.Threading.Tasks;

namespace Tiny.SpApi
{
    /// <summary>
    /// Thin client. It never sends text asking for reviews: the Solicitations API has no text at all.
    /// </summary>
    public class SolicitationsClient
    {
        private readonly HttpClient http;
        public SolicitationsClient(HttpClient http) => this.http = http;

        public Task<HttpResponseMessage> RequestReviewAsync(string orderId, string marketplaceId) =>
            http.PostAsync(
                $"/solicitations/v1/orders/{Uri.EscapeDataString(orderId)}/solicitations/productReviewAndSellerFeedback?marketplaceIds={marketplaceId}",
                null);

        [Obsolete("Amazon removed negativeFeedbackRemoval in August 2025. Do not ask buyers to remove feedback.")]
        public Task RemoveFeedbackAsync(string orderId) =>
            throw new NotSupportedException("Asking a buyer to remove seller feedback is no longer offered by the Messaging API.");
    }
}
