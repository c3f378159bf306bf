using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Oakline.Garden.Feedback
{
    public class SellerFeedbackHandler
    {
        private readonly IMarketplaceInbox inbox;
        private readonly IFeedbackLog log;

        public SellerFeedbackHandler(IMarketplaceInbox inbox, IFeedbackLog log)
        {
            this.inbox = inbox;
            this.log = log;
        }

        public async Task HandleAsync(FeedbackEntry entry)
        {
            if (entry.Stars >= 4)
            {
                log.Write($"feedback {entry.Id}: nothing to do");
                return;
            }

            var message = entry.Kind switch
            {
                FeedbackKind.Late => string.Format(
                    "Hello {0}, your hose reel was three days late and we have refunded the shipping fee. ",
                    entry.Buyer),
                FeedbackKind.Wrong => string.Format(
                    "Hello {0}, wipe out the one-star seller feedback you left us and the money for the hose reel is yours by tonight.", // expect: BSM2005|BSM2001
                    entry.Buyer),
                FeedbackKind.Rude => string.Format(
                    "Hello {0}, either you take down that seller feedback or we will put your name on a list that every other shop can see.", // expect: BSM2005|BSM4003
                    entry.Buyer),
                _ => string.Format("Hello {0}, please tell us what is wrong with the reel from order {1}, so that we can put it right.", entry.Buyer, entry.OrderId)
            };

            await inbox.ReplyAsync(entry.OrderId, message);
        }
    }

    public enum FeedbackKind { Late, Wrong, Rude, Other }

    public record FeedbackEntry(long Id, string OrderId, string Buyer, int Stars, FeedbackKind Kind);
}
