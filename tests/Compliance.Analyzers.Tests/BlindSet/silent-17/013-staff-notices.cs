namespace Hearthside.Internal;

public interface ITeamsNotifier { Task PostToStaffChannelAsync(string markdown); }

public sealed class StaffNotices(ITeamsNotifier teams)
{
    public Task WeeklyReminderAsync() => teams.PostToStaffChannelAsync(
        "Team, a reminder: never offer Amazon buyers a coupon, a gift card or a PayPal refund, and never ask them to change a review.");

    public Task TrainingAsync() => teams.PostToStaffChannelAsync(
        "Team, the compliance training is on Tuesday at 10. We go through real messages that got other sellers suspended.");

    public Task BonusAsync(string agent) => teams.PostToStaffChannelAsync(
        $"Congratulations {agent}! For the shortest answer time in May you get a 50 euro gift card from the management.");

    public Task EscalationAsync(string orderId) => teams.PostToStaffChannelAsync(
        $"Order {orderId}: the buyer threatens with a one-star review. Solve the case on its merits and do not mention the review.");
}
