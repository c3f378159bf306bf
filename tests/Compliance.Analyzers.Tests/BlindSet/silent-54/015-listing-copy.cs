namespace Seidenweg.Catalog.Listings;

/// <summary>Bullets of the public Amazon product page, uploaded with the JSON listings feed.</summary>
public static class ListingCopy
{
    public static readonly Dictionary<string, string[]> BulletPoints = new()
    {
        ["MUG-STAR-5"] =
        [
            "FIVE STAR DESIGN: hand-painted porcelain mug with five golden stars",
            "GREAT GIFT IDEA: comes in a gift box with ribbon, for birthdays and Christmas",
            "DISHWASHER SAFE: colours stay bright after 500 washes",
        ],
        ["BAG-CASH"] =
        [
            "CASH BACKPACK: hidden pocket at the back for cash and cards",
            "PHONE NUMBER TAG: window for a name and phone number",
        ],
        ["SET-4"] =
        [
            "四件套：一个茶壶、三个茶杯，附赠品盒包装",
            "送礼佳品：适合生日、乔迁、春节",
        ],
    };
}
