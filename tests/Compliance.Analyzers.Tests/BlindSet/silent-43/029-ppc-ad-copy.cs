namespace AdsBuddy.GoogleAds
{
    public class AdGroup
    {
        public string Name;
        public string[] Headlines;
        public string[] Descriptions;
        public string FinalUrl;
    }

    public static class AdGroupsForClientBikeRental
    {
        // search ads for the bike rental in Utrecht
        public static AdGroup Weekend = new AdGroup
        {
            Name = "weekend-deal",
            Headlines = new[] { "Rent 2 Bikes, Pay 1", "20% Off Weekend Rental", "Free Helmet Included" },
            Descriptions = new[] { "Book online with code UTRECHT20.", "City bikes next to the station. Open daily from 8." },
            FinalUrl = "https://bikes-utrecht.example/weekend"
        };

        public static AdGroup Tours = new AdGroup
        {
            Name = "tours",
            Headlines = new[] { "Guided Canal Bike Tour", "Rated 4.9 Stars", "Kids Ride Free" },
            Descriptions = new[] { "Two hours with a local guide. Coffee included.", "Small groups only." },
            FinalUrl = "https://bikes-utrecht.example/tours"
        };
    }
}
