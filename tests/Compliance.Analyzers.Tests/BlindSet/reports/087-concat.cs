namespace Dahua.Messaging.Pipelines;

internal sealed class ConcatStep : IPipelineStep<MessageContext>
{
    public async ValueTask InvokeAsync(MessageContext ctx, Func<ValueTask> next)
    {
        ctx.Body = ctx.Scenario switch
        {
            "seal" => string.Concat(ctx.Buyer, "您好，密封圈漏寄，今日補上，", "不另收費。"),
            "url" => string.Concat(ctx.Buyer, "您好，請至 ", "https://dahua-kitchen.tw/vip", " 領取專屬好禮。"), // expect: BSM3001|BSM1005
            "star" => string.Concat(ctx.Buyer, "您好，懇請給予", "五顆星", "的評價鼓勵我們。"), // expect: BSM2002
            _ => ctx.Body,
        };
        await next();
    }
}
