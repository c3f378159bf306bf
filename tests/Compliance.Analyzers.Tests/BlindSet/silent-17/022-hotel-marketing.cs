namespace Alpenhotel.Booking.Banners;

public static class LandingBanners
{
    public static readonly Banner[] Banners =
    {
        new Banner("summer", "Stay four nights, pay three"),
        new Banner("spa", "Free spa entry with every double room in November"),
        new Banner("club", "Join the hotel club and collect points with every night"),
        new Banner("stars", "Five stars in the heart of the Alps"),
    };

    public static string Headline(Season season) => season switch
    {
        Season.Winter => "Ski pass included: 20% off for early birds",
        Season.Spring => "Voucher for two: dinner with a view",
        _ => "Guests rate us 9.4 out of 10",
    };
}

public record Banner(string Key, string Caption);
