using SqlSugar;
using System.Collections.Generic;

namespace Haima.Listing.Guanggao;

[SugarTable("gg_sb_chuangyi", "品牌广告创意（Sponsored Brands）")]
public class SbChuangyi
{
    [SugarColumn(IsPrimaryKey = true)]
    public long Id { get; set; }

    [SugarColumn(ColumnDescription = "广告标题，最多五十个字符，不能出现折扣、最便宜、五星好评等字样", Length = 50)]
    public string Headline { get; set; }

    [SugarColumn(ColumnDescription = "落地页 ASIN 列表")]
    public string LandingAsins { get; set; }
}

public static class ListingWenan
{
    public static readonly IReadOnlyList<string> BulletPoints = new[]
    {
        "IDEAL GIFT BOX - comes in a rigid gift box with ribbon, suits housewarming and Christmas",
        "WHAT IS IN THE BOX - 1 x desk lamp, 1 x USB cable, 1 x manual, 24 months warranty",
        "EYE CARE - five brightness levels, no flicker, reviewed by an independent lab"
    };

    public static readonly string[] SbHeadlines =
    {
        "Lighting made for late readers",
        "新品台灯，护眼不频闪",
        "One lamp, five moods"
    };

    public static string JianchaBiaoti(string headline)
    {
        if (headline.Contains("% off") || headline.Contains("free gift"))
        {
            return "标题含促销信息，广告审核会被拒，请改到“优惠券”模块设置";
        }

        return headline.Length > 50 ? "标题超过五十个字符" : null;
    }
}
