namespace AdForge.Google
{
    public sealed class ResponsiveSearchAd
    {
        public string[] Headlines { get; set; }
        public string[] Descriptions { get; set; }
        public string FinalUrl { get; set; }
    }

    public static class AdLibrary
    {
        public static ResponsiveSearchAd BlackFriday() => new ResponsiveSearchAd
        {
            Headlines = new[] { "Black Friday: 30% Off Tents", "Free Shipping Over $50", "Rated 4.8 Stars" },
            Descriptions = new[]
            {
                "Shop tents, sleeping bags and stoves. Sale ends Monday.",
                "Sign up for the newsletter and get a $10 voucher.",
            },
            FinalUrl = "https://www.alpine-outfitters.example/black-friday"
        };
    }
}
