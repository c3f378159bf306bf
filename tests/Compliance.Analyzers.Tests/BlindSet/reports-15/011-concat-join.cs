using System;
using System.Linq;

namespace Baiyun.Services;

public class BuyerLetterService
{
    private readonly IMessageClient _client;

    public BuyerLetterService(IMessageClient client) => _client = client;

    public Task SendWinterAsync(string orderId, string buyer)
    {
        var body = string.Join(Environment.NewLine, new[]
        {
            $"Dear {buyer},",
            "the right glove was forgotten in your parcel, we send it today free.",
            "Winter sale start in our store this Friday, please come and look around.", // expect: BSM1007
            "Have a good day.",
        });
        return _client.PostAsync(orderId, body);
    }

    public Task SendKapianAsync(string orderId, string buyer)
    {
        // 卡片激活话术
        var body = string.Concat(
            buyer, "您好，",
            "包裹里的卡片刮开后，",
            "把号码发给我们，即可领取亚马逊礼", // expect: BSM1005|BSM1002
            "品卡一张。");
        return _client.PostAsync(orderId, body);
    }

    public Task SendInvoiceAsync(string orderId, string buyer)
        => _client.PostAsync(orderId, string.Concat(buyer, "您好，", "发票已开，", "请在订单页下载。"));
}
