using System.Threading.Tasks;
using Hangfire;

namespace Pinewood.ReviewWatch
{
    public class LowStarFollowUp
    {
        private readonly IReviewRepository _reviews;
        private readonly IBuyerMessenger _messenger;

        public LowStarFollowUp(IReviewRepository reviews, IBuyerMessenger messenger)
        {
            _reviews = reviews;
            _messenger = messenger;
        }

        [AutomaticRetry(Attempts = 2)]
        public async Task RunAsync(string marketplaceId)
        {
            foreach (var review in await _reviews.UnansweredAsync(marketplaceId, maxStars: 3))
            {
                if (review.OrderId is null)
                    continue;

                var text = review.Stars switch
                {
                    1 => $"Dear {review.Author}, we saw what you wrote about the tent. Take it down and the whole purchase price goes back to you, and you keep the tent.", // expect: BSM2001|BSM2004
                    2 => $"Dear {review.Author}, we are a small family firm and every low mark costs us our sleep. Would you find it in your heart to make it a five?", // expect: BSM2002|BSM2004
                    _ => $"Dear {review.Author}, the pole in order {review.OrderId} should not have bent. A stronger one is on its way to you, at no charge."
                };

                await _messenger.SendAsync(review.OrderId, text);
            }
        }
    }
}
