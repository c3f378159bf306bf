namespace Parley.ReleaseNotes;

public sealed record Release(string Version, DateOnly Date, params string[] Entries);

/// <summary>Shown to workspace owners under Help > What's new.</summary>
public static class Changelog
{
    public static readonly Release[] Releases =
    [
        new("9.4", new(2026, 10, 5),
            "New rule: drafts that promise cashback through PayPal or WeChat are held.",
            "The editor underlines coupon codes such as SAVE10 while you type.",
            "Fixed: \"free replacement\" was taken for a free gift."),
        new("9.3", new(2026, 9, 7),
            "Request a Review can now be scheduled per marketplace.",
            "Phone numbers and outside links in Amazon threads are greyed out.",
            "Traditional Chinese: 好評返現 and 五星好評 are recognised."),
        new("9.2", new(2026, 8, 3),
            "Removed the macro pack \"Happy customers\", which asked buyers for five-star reviews.",
            "Shopify: discount codes are synchronised every hour."),
    ];
}
