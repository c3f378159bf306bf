using System.Text.Json.Serialization;

namespace Amazon.Sync;

public class SolicitationSync
{
    private readonly ISpApi _api;
    private readonly ISqlSugarClient _db;

    public SolicitationSync(ISpApi api, ISqlSugarClient db) { _api = api; _db = db; }

    // 官方索评：没有自定义文案
    public async Task<string> RunAsync(string orderId, DateTime delivered)
    {
        var days = (DateTime.UtcNow - delivered).TotalDays;
        if (days < 5) return "未满5天，不能请求评论";
        if (days > 30) return "超过30天，评论请求已过期";

        var r = await _api.CreateProductReviewAndSellerFeedbackSolicitation(orderId);
        var status = r.Code switch
        {
            201 => "评论请求已发送",
            403 => "该订单已请求过评论，每单只能一次",
            _ => $"请求失败：{r.Code}"
        };
        await _db.Updateable<OrderMain>().SetColumns(x => x.ReviewStatus == status).Where(x => x.OrderId == orderId).ExecuteCommandAsync();
        return status;
    }
}

public record FeedbackDto([property: JsonPropertyName("rating")] int Rating, [property: JsonPropertyName("comments")] string? Comments);
