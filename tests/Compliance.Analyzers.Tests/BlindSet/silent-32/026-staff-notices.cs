namespace ChannelLoom.Internal.Slack;

public sealed class StaffNotifier(ISlackClient slack)
{
    public Task NegativeReviewAsync(string asin, int stars) =>
        slack.PostAsync("#amazon-team", $"New {stars}-star review on {asin}. Do not write to the buyer about it, and never ask for its removal.");

    public Task BlockedDraftAsync(string agent, string orderId) =>
        slack.PostAsync("#compliance", $"{agent} tried to offer a coupon to the buyer of {orderId}. The draft was blocked.");

    public Task PayrollAsync() =>
        slack.PostAsync("#people", "Team, the festival gift cards are at the front desk in Bengaluru. Please sign the list when you pick yours up.");

    public Task OnCallAsync(string engineer) =>
        slack.PostAsync("#ops", $"{engineer} is on call tonight. Ring the bridge at extension 4410 if the SP-API worker stops.");

    public Task TrainingAsync() =>
        slack.PostAsync("#support", "Reminder for all agents: phrases like 'leave us five stars' or 'we refund you by PayPal' lead to suspension of the seller account.");
}
