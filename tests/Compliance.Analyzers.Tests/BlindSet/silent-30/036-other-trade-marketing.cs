namespace Lakeside.Hotels.Crm.Campaigns;

/// <summary>Campaign texts for hotel guests who opted in to the newsletter of the hotel group.</summary>
public static class GuestCampaignTexts
{
    public const string SpringSubject = "Spring at the lake: three nights for two";
    public const string SpringBody =
        "Dear guest, book your room on our website by 30 April and enjoy 15% off the spa. Your Lakeside Hotels";

    public const string LoyaltyBody =
        "Dear guest, you have collected 2,000 Lakeside points: your next breakfast is on us.";

    public const string TripBody =
        "Dear guest, call our reception on 01539 555 010 to reserve a table on the terrace.";
}
