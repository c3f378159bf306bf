namespace Parley.Internal.Slack;

public sealed class TeamAnnouncer(ISlackClient slack)
{
    private const string Support = "#support-uk";

    public Task GuardTightenedAsync(int rules) => slack.PostAsync(Support,
        $"Guard 4.1 is live with {rules} rules. It now catches \"share your thoughts and get 10 quid\" as well as plain gift-card offers.");

    public Task NewMacroAsync(string name, string author) => slack.PostAsync(Support,
        $"{author} has withdrawn the macro '{name}': it asked buyers for five stars. Use 'refund-done' instead.");

    public Task PizzaAsync(string leader) => slack.PostAsync(Support,
        $"Team {leader} closed the most tickets this month and wins the pizza vouchers. Congratulations!");

    public Task StaffDiscountAsync() => slack.PostAsync("#all-hands",
        "Staff discount: colleagues get 20% off at the gym next door with their badge. Ask Priya at reception for the code.");
}
