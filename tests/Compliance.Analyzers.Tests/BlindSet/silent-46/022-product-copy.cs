namespace ListingLoom.Demo;

/// <summary>Sample listings for the A+ content editor.</summary>
public static class SampleListings
{
    public static readonly Listing Kettle = new()
    {
        Title = "Gooseneck Kettle 1 l, stainless steel",
        Bullets =
        [
            "PERFECT GIFT: comes in a gift box with ribbon, ready for birthdays and weddings",
            "5-STAR COMFORT: the handle stays cool, the lid does not rattle",
            "FREE EXTRAS: measuring spoon and recipe booklet included",
            "SAVE MONEY: heats only the water you need",
        ],
        Description = "Rated by baristas as the best kettle of 2024. Buy two and save on shipping."
    };

    public static readonly Listing Lamp = new()
    {
        Title = "Star lamp for children",
        Bullets = ["Five stars light up one after another", "Remote control with reward mode: every star earned turns yellow"],
        Description = "Great present for kids; the code lock keeps the battery door shut."
    };
}

public class Listing { public string Title = ""; public string[] Bullets = []; public string Description = ""; }
