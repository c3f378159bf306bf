using System.Threading.Tasks;

namespace Ivyhouse.Marketplace.Threads
{
    public class ThreadResponder
    {
        private readonly IMarketplaceThreads _threads;

        public ThreadResponder(IMarketplaceThreads threads) => _threads = threads;

        public Task OnPraiseAsync(string threadId, string buyer)
        {
            return _threads.ReplyAsync(threadId, $"Dear {buyer}, thank you for your kind words and for the review you wrote. I have read it out to the colleagues in the workshop.");
        }

        public Task OnTradeProposedAsync(string threadId, string buyer)
        {
            // buyer wants money for taking a review down
            return _threads.ReplyAsync(threadId,
                $"Dear {buyer}, we cannot give anything in exchange for a review, and what you write is entirely up to you. " +
                "The missing hooks are a separate matter: they have been posted to you at no charge.");
        }

        public Task OnReviewedAlreadyAsync(string threadId, string buyer, string detail)
        {
            return _threads.ReplyAsync(threadId,
                $"Dear {buyer}, thank you for your review. You mention that {detail}; please send us a picture of the hinge here so that we can find the right spare part.");
        }
    }
}
