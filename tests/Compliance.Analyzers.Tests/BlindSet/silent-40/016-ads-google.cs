namespace Tuiguang.GoogleAds;

public record GuangGaoSuCai(string Headline, string Description);

public static class ResponsiveSearchAds
{
    // 独立站投放的搜索广告，与亚马逊店铺无关
    public static readonly GuangGaoSuCai[] Zichan =
    {
        new("Summer Sale: 30% Off Tents", "Shop the whole range of tents. Free shipping over $49."),
        new("New Season Camping Gear", "Stoves, lamps and mats. Order today, delivered in two days."),
        new("露营装备清仓", "帐篷睡袋五折起，满两百减三十。"),
    };

    public static IEnumerable<string> Headlines() => Zichan.Select(z => z.Headline);
}
