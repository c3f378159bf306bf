namespace Lakeside.Hotel.Newsletter;

/// <summary>Monthly letter to guests of the Lakeside hotels who subscribed on our web site.</summary>
public sealed class GuestNewsletterPlan
{
    public string CampaignName => "autumn-wellness";
    public string Audience => "subscribers";
    public int SendHour => 9;

    public IReadOnlyList<BlockDefinition> Blocks { get; } = new List<BlockDefinition>
    {
        new("hero", "images/sauna.jpg"),
        new("rate-table", "rates/autumn.json"),
        new("voucher-shop", "widgets/vouchers"),
        new("guestbook", "widgets/reviews"),
    };

    public IDictionary<string, string> Tracking { get; } = new Dictionary<string, string>
    {
        ["utm_campaign"] = "autumn-discount",
        ["utm_content"] = "five-star-spa",
    };
}

public sealed record BlockDefinition(string Kind, string Source);
