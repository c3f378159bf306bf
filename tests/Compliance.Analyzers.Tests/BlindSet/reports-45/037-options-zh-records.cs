using Microsoft.Extensions.Options;

namespace Yunfan.Outreach;

public sealed record BuyerMessageOptions
{
    public string Delivered { get; init; } = "{BuyerName}您好，包裹已由承运商放在前门，如未找到请回复我们。";

    public string Apology { get; init; } = "{BuyerName}您好，这次让您失望了，我们愿意额外给您一些补偿，金额您来定。"; // expect: BSM1003

    public string Group { get; init; } = "{BuyerName}您好，诚邀您加入我们的粉丝群，群里每周都有内部价。"; // expect: BSM3003|BSM1001|BSM1006|BSM1007

    public string Change { get; init; } = "{BuyerName}您好，新的充电座您已收到，之前的两星是否可以更新一下？"; // expect: BSM2004

    public string Firmware { get; init; } = "{BuyerName}您好，长按电源键十秒即可恢复出厂设置，如仍无法开机，我们会为您更换。";
}

public sealed class BuyerMessageService(IOptionsMonitor<BuyerMessageOptions> options, IBuyerGateway gateway)
{
    public Task SendDeliveredAsync(Order order, CancellationToken ct) =>
        gateway.SendBuyerMessageAsync(order.Id, options.CurrentValue.Delivered.Replace("{BuyerName}", order.BuyerName), ct);
}
