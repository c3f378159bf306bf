using System.Threading.Tasks;

namespace Ops.Bots
{
    public class StaffDigestBot
    {
        private readonly ISlackClient slack;
        public StaffDigestBot(ISlackClient slack) => this.slack = slack;

        public Task MondayAsync() => slack.PostAsync("#amazon-team",
            "Morning team. Please remember: nobody may offer coupons, gift cards or refunds in return for reviews. Two drafts of last week were blocked for that.");

        public Task BlockedAsync(string agent, string draftId) => slack.PostAsync("#amazon-team",
            $"@{agent}, draft {draftId} was stopped because it asked the buyer to delete a review. Rewrite it without any mention of the review.");

        public Task CampaignAsync() => slack.PostAsync("#marketing",
            "The 20% coupon goes live on the product pages at nine on Friday. Support: do not mention it in messages to buyers.");
    }
}
