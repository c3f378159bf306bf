using Quartz;

namespace Huiyun.Erp.Jobs;

public class BuyerMessageOptions
{
    public const string Section = "BuyerMessages";

    // 物流延误通知
    public string DelayTemplate { get; set; } = "您好，您的订单 {OrderId} 因港口拥堵预计晚到 3 天，如不愿等待，请告知，我们为您全额退款。";

    // 回访
    public string FollowUpTemplate { get; set; } = "您好，收到货后如果满意，麻烦给个五星好评，您的支持就是我们最大的动力。"; // expect: BSM2002|BSM2003

    // 复购
    public string RepurchaseTemplate { get; set; } = "亲爱的{BuyerName}，老客户专享价，下次下单备注暗号直接便宜 15%。"; // expect: BSM1001|BSM1006

    // 售后
    public string AfterSaleTemplate { get; set; } = "为了更快处理您的问题，请加我们的客服微信 hy_service88，一对一为您服务。"; // expect: BSM3002|BSM3003

    public int DelayDays { get; init; } = 7;
}

[DisallowConcurrentExecution]
public class FollowUpJob(IOptions<BuyerMessageOptions> options, IMessageQueue queue) : IJob
{
    public async Task Execute(IJobExecutionContext context)
    {
        foreach (var order in await queue.GetDueOrdersAsync(options.Value.DelayDays))
            await queue.EnqueueAsync(order, options.Value.FollowUpTemplate);
    }
}
