using Quartz;

namespace Erp.DingShi;

[DisallowConcurrentExecution]
public class CuiPingJob : IJob
{
    private static readonly string[] _huaShu =
    {
        "您好，商品已经签收十天，欢迎您在订单页面留下真实评价。", // expect: BSM2006
        "您好，我们是刚起步的小店，您的一个五星对我们来说就是救命稻草，拜托了。", // expect: BSM2002
        "您好，若有不满意请先联系我们处理，先别急着写差评。", // expect: BSM2003
        "您好，您反映的异响问题，工程师建议先拧紧底座的两颗螺丝。",
    };

    private readonly IZhanNeiXinService _xin;

    public CuiPingJob(IZhanNeiXinService xin) { _xin = xin; }

    public async Task Execute(IJobExecutionContext context)
    {
        var i = context.MergedJobDataMap.GetInt("idx");
        await _xin.FaSongAsync(context.MergedJobDataMap.GetString("orderId"), _huaShu[i]);
    }
}
