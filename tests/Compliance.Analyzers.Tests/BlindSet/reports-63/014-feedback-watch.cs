using System.Collections.Generic;
using System.Threading.Tasks;

namespace Pinewood.FeedbackWatch
{
    public class SellerFeedbackReaction
    {
        private readonly IBuyerMessenger _messenger;

        public SellerFeedbackReaction(IBuyerMessenger messenger) => _messenger = messenger;

        public async Task ReactAsync(IEnumerable<SellerFeedback> items)
        {
            foreach (var f in items)
            {
                if (f.Rating >= 4) continue;

                string message;
                if (f.Attempts == 0)
                    message = $"Dear customer, we are sorry about the late delivery of order {f.OrderId}. The express fee has been refunded to you.";
                else if (f.Attempts == 1)
                    message = $"Dear customer, 30 dollars are waiting for you the moment the negative seller feedback on order {f.OrderId} has disappeared."; // expect: BSM2005|BSM2001
                else
                    message = $"Dear customer, this is the third time I am writing. You still have not withdrawn your seller feedback, and my job depends on it!"; // expect: BSM2005

                await _messenger.SendAsync(f.OrderId, message);
            }
        }
    }

    public record SellerFeedback(string OrderId, int Rating, int Attempts);
}
