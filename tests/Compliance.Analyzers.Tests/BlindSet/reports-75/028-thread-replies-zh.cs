using Microsoft.AspNetCore.Http.HttpResults;

namespace Bergweiss.Outdoor.Inbox;

public static class ThreadEndpointsZh
{
    public static RouteGroupBuilder MapZhReplies(this RouteGroupBuilder group)
    {
        group.MapPost("/{threadId}/reply/{intent}", Reply);
        return group;
    }

    private static async Task<Results<NoContent, NotFound>> Reply(string threadId, string intent, IAmazonInbox inbox, CancellationToken ct)
    {
        var buyer = await inbox.BuyerNameAsync(threadId, ct);
        if (buyer is null) return TypedResults.NotFound();

        var content = intent switch
        {
            "size" => $"{buyer}您好，冲锋衣按欧码裁剪，身高178厘米建议选L码，里面可以再加一件抓绒。",
            "expensive" => $"{buyer}您好，老顾客再来买这款冲锋衣，我们给您按七折算。", // expect: BSM1001|BSM1006
            "manual" => $"{buyer}您好，洗涤说明在衣服内侧的标签上，防水层请用低温烘干恢复。",
            "video" => $"{buyer}您好，拆装帽子的视频放在我们官网 www.bergweiss-outdoor.example 上，打开就能看。", // expect: BSM3001|BSM3003
            "no-stock" => $"{buyer}您好，蓝色L码卖完了，补不上货，麻烦您在后台申请取消这笔订单，理由就选不想要了。", // expect: BSM4001
            "late" => $"{buyer}您好，包裹因暴雪晚到两天，给您添麻烦了。如果急用不上，我们可以取消并全额退款。",
            "store-rating" => $"{buyer}您好，破洞的衣服已经换了新的。店铺那条差的卖家反馈请马上删掉，删了我们再转您50元。", // expect: BSM2005|BSM2001|BSM1004
            _ => $"{buyer}您好，照片收到了，我们正在和仓库核对，明天中午之前给您答复。"
        };

        await inbox.ReplyAsync(threadId, content, ct);
        return TypedResults.NoContent();
    }
}
