namespace PawKitchen.Web.Admin.ViewModels;

public sealed record DashboardTile(string Title, string Hint, string Icon);

public static class DashboardTiles
{
    public static readonly DashboardTile[] All =
    {
        new("New negative reviews", "Reviews with one or two stars since yesterday", "thumb-down"),
        new("Five star reviews", "Share of five star reviews in the last 30 days", "star"),
        new("Coupons", "Running coupons, their cost and the redeemed pieces", "ticket"),
        new("Free replacements", "Units which were sent free of charge", "gift"),
        new("赠品库存", "赠品与礼品卡剩余数量", "box"),
        new("差评处理", "待处理差评工单，点击查看详情", "alert"),
        new("返现支出", "独立站返现活动本月支出", "coin"),
    };
}
