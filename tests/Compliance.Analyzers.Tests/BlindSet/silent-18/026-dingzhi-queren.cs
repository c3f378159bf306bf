namespace Keke.Custom.Messages;

public class DingZhiQueRen(IMessagingApi messagingApi)
{
    public Task QueRenWenZiAsync(string orderId, string marketplaceId, string wenZi) =>
        messagingApi.CreateConfirmCustomizationDetailsAsync(orderId, [marketplaceId], new()
        {
            Text = $"Please check the text for your banner: \"{wenZi}\". We print exactly this, also if it includes a web address or phone number of your shop.",
        });

    public Task QueRenChiCunAsync(string orderId, string marketplaceId) =>
        messagingApi.CreateConfirmCustomizationDetailsAsync(orderId, [marketplaceId], new()
        {
            Text = "您好，宠物牌背面最多刻20个字符，您填写的主人电话超出一位，请核对后回复，我们再开始雕刻。",
        });

    public Task YangTuAsync(string orderId, string marketplaceId) =>
        messagingApi.CreateConfirmCustomizationDetailsAsync(orderId, [marketplaceId], new()
        {
            Text = "The picture shows how your mug with the words \"20% OFF - Grand Opening\" will look. Is the colour right?",
        });
}
