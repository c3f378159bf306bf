using System.Threading;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Yunfan.CrossBorder.Jobs;

public class OrderConfirmJob
{
    private readonly AmazonConnection _conn;

    public OrderConfirmJob(AmazonConnection conn) => _conn = conn;

    public async Task AskAsync(string amazonOrderId, CancellationToken ct)
    {
        var address = new CreateConfirmOrderDetailsRequest
        {
            Text = "您好，您的收货地址缺少楼栋号和门禁密码，请回复补充，否则快递无法上门。"
        };
        await _conn.Messaging.CreateConfirmOrderDetailsAsync(amazonOrderId, address, ct);
    }

    public CreateDigitalAccessKeyRequest Key(string code) => new()
    {
        Text = "您好，您购买的软件激活码如下：" + code + "，在“设置-激活”中输入即可使用。"
    };

    public CreateUnexpectedProblemRequest Crushed() => new()
    {
        Text = "您好，您的收纳箱在运输中被压坏，我们已重新发出一只新的，旧的不必寄回。"
    };
}
