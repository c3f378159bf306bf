namespace Redwood.Messaging.Internal;

public sealed class SupportTeamNotifier(ISlackClient slack)
{
    private const string Channel = "#amazon-support";

    public Task NegativeReviewAsync(string asin, int stars, string excerpt) =>
        slack.PostAsync(Channel, $"New {stars}-star review on {asin}: \"{excerpt}\". Do not ask the buyer to change it; report it if it breaks the guidelines.");

    public Task BlockedDraftAsync(string agent, string orderId) =>
        slack.PostAsync(Channel, $"@{agent}: your draft for {orderId} was blocked because it promises a gift card. Please rewrite it.");

    public Task CampaignLiveAsync(string campaign, int percent) =>
        slack.PostAsync("#marketing", $"The public deal '{campaign}' ({percent}% off) is live on Amazon until Sunday.");

    public Task WeeklyDigestAsync(int requests, int reviews) =>
        slack.PostAsync(Channel, $"{requests} review requests sent through the Solicitations API, {reviews} reviews received.");
}
