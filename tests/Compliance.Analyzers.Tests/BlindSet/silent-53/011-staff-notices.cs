namespace KiddoBricks.Internal;

public sealed class TeamNotifier(ISlackClient slack)
{
    public Task PolicyReminderAsync() => slack.PostAsync("#support-team",
        "Reminder for all agents: never promise buyers a gift card, a coupon or a refund for a review. " +
        "Do not hand out your own mail address or phone number. Violations get our account suspended.");

    public Task LowStarAsync(string asin, int stars) => slack.PostAsync("#product-quality",
        $"New {stars}-star review on {asin}. Please check the batch; do NOT contact the buyer about the review.");

    public Task StaffDiscountAsync() => slack.PostAsync("#general",
        "Colleagues: the staff discount of 30% is valid in the warehouse shop until Friday. Bring your badge.");

    public Task ShiftAsync(string name) => slack.PostAsync("#support-team", $"{name}, you have the late shift on Saturday.");
}

public interface ISlackClient { Task PostAsync(string channel, string text); }
