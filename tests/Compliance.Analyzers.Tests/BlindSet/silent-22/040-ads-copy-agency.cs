namespace Agency.Ads.Google;

/// <summary>Headlines for the search ads of a hotel chain.</summary>
public class HotelAdGroup
{
    public string[] Headlines { get; } =
    {
        "Hotel Seeblick: rooms 15% off",
        "Breakfast free in November",
        "Weekend at the lake",
    };

    public string[] Descriptions { get; } =
    {
        "Hotel with indoor pool and sauna.",
        "Gift vouchers at the hotel desk.",
    };

    public string FinalUrl => "https://www.hotel-seeblick.example/zimmer";

    public AdGroup Build() => new("hotel-lake", Headlines, Descriptions, FinalUrl) { MaxCpc = 0.85m };
}
