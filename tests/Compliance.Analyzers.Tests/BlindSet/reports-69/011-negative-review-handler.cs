using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace ReviewWatch.Handlers
{
    public class NegativeReviewHandler : IReviewHandler
    {
        private readonly IBuyerMessenger _messenger;
        private readonly ILogger _log;

        public NegativeReviewHandler(IBuyerMessenger messenger, ILogger<NegativeReviewHandler> log)
        {
            _messenger = messenger;
            _log = log;
        }

        public async Task HandleAsync(ReviewRecord review)
        {
            if (review.Stars > 3)
            {
                _log.LogDebug("Review {Id} has {Stars} stars, nothing to do", review.Id, review.Stars);
                return;
            }

            var order = review.MatchedOrderId;
            if (order == null)
            {
                _log.LogWarning("No order matched to review {Id}", review.Id);
                return;
            }

            string message;
            if (review.Attempt == 1)
            {
                message = $"Hello {review.BuyerName}, your comment about the zipper reached us. " +
                          "We will ship a new jacket tomorrow. Could you then kindly turn your 2-star rating into a 5-star one?"; // expect: BSM2004|BSM2002|BSM2001
            }
            else if (review.Attempt == 2)
            {
                message = "We did not hear back from you. Our shop suffers a lot because of your comment; please be so kind and erase it."; // expect: BSM2004
            }
            else
            {
                message = "Final offer: keep the jacket, get all your money back plus 20 dollars, and the review disappears. Deal?"; // expect: BSM2001|BSM2004
            }

            await _messenger.SendAsync(order, message);
        }
    }

    public interface IReviewHandler { Task HandleAsync(ReviewRecord review); }
    public interface IBuyerMessenger { Task SendAsync(string orderId, string message); }

    public class ReviewRecord
    {
        public string Id { get; set; }
        public int Stars { get; set; }
        public int Attempt { get; set; }
        public string BuyerName { get; set; }
        public string MatchedOrderId { get; set; }
    }
}
