namespace Pulse.Fitness.Campaigns;

/// <summary>Campaign mails of the Pulse gyms to their members (own list, double opt-in).</summary>
public static class MembershipCampaigns
{
    public static readonly Campaign[] All =
    [
        new("january", "Pulse members: train with a friend in January",
            "Bring a friend to any Pulse gym in January and your membership costs half that month."),
        new("app", "Rate the Pulse app",
            "Enjoying the workouts? Rate the Pulse app in the App Store."),
        new("spa", "Pulse Spa voucher",
            "Gym members get a voucher for the sauna with the summer subscription."),
    ];

    public sealed record Campaign(string Id, string Subject, string Teaser);
}
