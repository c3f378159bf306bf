namespace Novum.Agency.Dashboard;

public static class DashboardTexts
{
    public static readonly IReadOnlyDictionary<string, string> En = new Dictionary<string, string>
    {
        ["tile.reviews"] = "Reviews this month",
        ["tile.five-star"] = "Share of five-star reviews",
        ["tile.coupons"] = "Coupons redeemed",
        ["tile.discount"] = "Discount granted, in euros",
        ["hint.reviews"] = "Reviews with one or two stars. Click a row to open the case in the ticket system.",
        ["hint.solicit"] = "Orders for which the Request a Review button may be pressed today.",
        ["button.delete-review"] = "Delete review from this list",
        ["empty.giftcards"] = "No gift cards sold in this period.",
    };

    public static readonly IReadOnlyDictionary<string, string> ZhHant = new Dictionary<string, string>
    {
        ["tile.reviews"] = "本月評論數",
        ["tile.five-star"] = "五星評論佔比",
        ["tile.coupons"] = "已使用優惠券",
        ["tile.discount"] = "折扣總額（歐元）",
        ["hint.reviews"] = "一星與二星評論，點選列即可開啟工單。",
        ["button.delete-review"] = "從清單刪除評論",
        ["empty.giftcards"] = "此期間未售出禮品卡。",
    };
}
