using Quartz;

namespace Muyun.Scheduling;

[DisallowConcurrentExecution]
public class GuanHuaiJob : IJob
{
    public IAmzMsgSender Sender { get; set; } = default!;

    public async Task Execute(IJobExecutionContext context)
    {
        var orderId = context.MergedJobDataMap.GetString("orderId");
        await ZuHeFaSong(orderId,
            "Hello from Muyun.",
            "Your stroller wheel is locked by the red transport clip, please remove it.",
            "Happy parents also got our diaper bag, now in the shop with launch price.", // expect: BSM1007|BSM1001
            "Muyun care team");

        await ZuHeFaSong(orderId,
            "您好，这里是慕云。",
            "婴儿车前轮的红色运输卡扣请取下。",
            "宝宝照片和评价一起发，就有机会当月免单。", // expect: BSM2001
            "慕云客服组");
    }

    private Task ZuHeFaSong(string orderId, params string[] buyerLines)
        => Sender.SendToBuyerAsync(orderId, string.Join(Environment.NewLine, buyerLines));
}
