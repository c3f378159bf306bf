using System.Threading.Tasks;
using Volo.Abp.Application.Services;
using Volo.Abp.TextTemplating;

namespace Shengxia.AmazonMessaging;

public class MaiJiaMoBanDefinitionProvider : TemplateDefinitionProvider
{
    public override void Define(ITemplateDefinitionContext context)
    {
        context.Add(new TemplateDefinition("AmzBuyer.DiZhi"));
        context.Add(new TemplateDefinition("AmzBuyer.HuiFang"));
    }
}

public class MaiJiaHuiFangAppService : ApplicationService
{
    private readonly IAmazonMessageSender _sender;

    public MaiJiaHuiFangAppService(IAmazonMessageSender sender)
    {
        _sender = sender;
    }

    public async Task DiZhiHeShiAsync(string orderId, string buyer)
    {
        await _sender.SendAsync(orderId, subject: $"订单 {orderId} 地址核实",
            body: $"{buyer}您好，系统显示收件地址的邮编与城市对不上，请回复正确的邮编。");
    }

    public async Task HuiFangAsync(string orderId, string buyer)
    {
        // expect@+6: BSM2003|BSM2002
        // expect@+7: BSM1002|BSM1001
        await _sender.SendAsync(orderId, subject: $"订单 {orderId} 咖啡机清洗提醒",
            body: $@"{buyer}您好：

您的咖啡机使用满一个月了，请用柠檬酸除垢一次，步骤见说明书第12页。
喜欢它的朋友，请去亚马逊写几句夸夸它；不喜欢的朋友，请私信我们。

顺便给您留了一张满减券，输入 COFFEE9 就能少付9美元。

盛夏咖啡");
    }
}
