using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Lanyue.SpApi;

public class DingDanXiaoXi
{
    private readonly IAmazonConnection _amazon;
    public DingDanXiaoXi(IAmazonConnection amazon) => _amazon = amazon;

    public Task<bool> YiWaiAsync(string orderId) =>
        _amazon.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
        {
            Text = "您好，仓库漏水，您订的扫地机受潮不能发出，我们已取消订单并把货款全额退还。"
        });

    public Task<bool> PeiSongAsync(string orderId) =>
        _amazon.Messaging.CreateConfirmDeliveryDetailsAsync(orderId, new CreateConfirmDeliveryDetailsRequest
        {
            Text = "您好，洗衣机为大件商品，请回复您方便的送货日期以及楼层。"
        });

    public Task<bool> JiHuoAsync(string orderId, string ma) =>
        _amazon.Messaging.CreateDigitalAccessKeyAsync(orderId, new CreateDigitalAccessKeyRequest
        {
            Text = $"您好，您购买的软件激活码为 {ma}，请在“设置”里输入。"
        });
}
