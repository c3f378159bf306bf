using System.Threading;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Yunfan.CrossBorder.Jobs;

public class DamagedParcelJob
{
    private readonly AmazonConnection _conn;

    public DamagedParcelJob(AmazonConnection conn) => _conn = conn;

    public async Task NotifyAsync(string amazonOrderId, bool broken, CancellationToken ct)
    {
        var lost = new CreateUnexpectedProblemRequest
        {
            Text = "您好，您订单中的收纳箱在运输途中遗失，我们已为您全额退款，款项将原路退回。"
        };

        var crushed = new CreateUnexpectedProblemRequest
        {
            Text = "您好，您的收纳箱在途中被压坏了。您发个支付宝账号过来，我们直接把30元转给您，不用走平台退款。" // expect: BSM1004|BSM3003
        };

        await _conn.Messaging.CreateUnexpectedProblemAsync(amazonOrderId, broken ? crushed : lost, ct);
    }

    public CreateConfirmOrderDetailsRequest AskColour(string sku) => new()
    {
        Text = "您下单的是蓝色，但备注里写了灰色，请问要发哪一种？顺便说一声，我们店里新到了折叠衣架，欢迎进店选购。" // expect: BSM1007
    };
}
