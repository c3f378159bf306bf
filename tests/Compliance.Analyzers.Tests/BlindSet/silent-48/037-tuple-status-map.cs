namespace Amz.Review.Monitor;

public static class PingLunZhuangTai
{
    public static readonly (int Code, string Name, string Tip)[] Map =
    [
        (0, "待跟进", "买家留下差评，尚未分配负责人"),
        (1, "已退款", "订单已全额退款，评论不作处理"),
        (2, "已举报", "评论含有辱骂内容，已通过后台向亚马逊举报"),
        (3, "已删除", "评论被亚马逊删除"),
        (4, "已修改", "买家自行修改了评分"),
    ];

    public static string Render(int code) => Map.First(m => m.Code == code) is var (_, name, tip) ? $"{name}（{tip}）" : "未知";

    public const string ChartTitle = "Five-star share of reviews by week";
    public const string EmptyText = "No negative reviews in this period.";
    public const string ConfirmDelete = "确定删除这条评论的跟进记录吗？删除后不可恢复";
}
