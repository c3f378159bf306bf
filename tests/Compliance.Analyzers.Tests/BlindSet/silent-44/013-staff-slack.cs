namespace Pawline.Internal.Notifications;

public sealed class ReviewWatchSlackNotifier
{
    private readonly ISlackClient _slack;
    public ReviewWatchSlackNotifier(ISlackClient slack) => _slack = slack;

    public Task NewLowReviewAsync(string asin, int stars) =>
        _slack.PostAsync("#review-watch",
            $"New {stars}-star review on {asin}. Do not write to the buyer about it and do not ask anybody to change it; open a quality ticket instead.");

    public Task CouponLiveAsync(string name, decimal pct) =>
        _slack.PostAsync("#marketing",
            $"The coupon '{name}' ({pct}% off) is live in Seller Central since midnight. Finance, please watch the budget.");

    public Task WeeklyAsync(int fiveStar, int gifts) =>
        _slack.PostAsync("#management",
            $"Last week: {fiveStar} five-star reviews, {gifts} Vine samples shipped, no policy warnings.");
}
