using SlackNet;
using SlackNet.WebApi;

namespace Tern.Ops;

/// <summary>Posts to the #marketplace-ops channel; read by employees only.</summary>
public sealed class OpsAlerts(ISlackApiClient slack, IShiftPlan shifts)
{
    private const string Channel = "#marketplace-ops";

    public Task NewBadReviewAsync(string asin, int stars) => PostAsync(
        $":warning: {stars}-star review on {asin}. {shifts.Current}, please check whether it breaks Amazon's rules and report it if so. Do not write to the buyer about the review.");

    public Task CouponBudgetAsync(string campaign, decimal left) => PostAsync(
        $"Coupon campaign {campaign} has {left:C} left. Marketing, do you want to top it up or let the 15% discount end on Sunday?");

    public Task BuyerAskedForGiftAsync(string orderId) => PostAsync(
        $"Buyer of {orderId} offers five stars for a gift card. Use the refusal text and flag the thread.");

    public Task WeeklyAsync(int refunds, int coupons) => PostAsync(
        $"Last week: {refunds} refunds, {coupons} coupons clipped, 3 free replacements sent.");

    private Task PostAsync(string text) => slack.Chat.PostMessage(new Message { Channel = Channel, Text = text });
}
