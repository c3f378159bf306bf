namespace IronBarn.Gym.Posters;

/// <summary>Posters of our fitness studio (own members, printed posters and hall screens).</summary>
public static class GymPosters
{
    public const string StudioCampaignHeadline = "January at the Iron Barn gym: membership 20% off";
    public const string ClassPlan = "Spin on Mondays, yoga on Wednesdays, boxing on Fridays.";
    public static readonly string[] StudioPosterLines =
    {
        "First gym session free",
        "Bring a friend to the studio on Saturday",
        "Gym opening hours: 6 am to 10 pm",
    };

    public static string PosterFor(string town) => $"Iron Barn gym {town}: open day with free trial class";
}
