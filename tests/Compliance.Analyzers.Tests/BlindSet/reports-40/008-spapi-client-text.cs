using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Lanhai.Amz;

public class XiaoXiFaSongQi(AmazonConnection conn)
{
    public Task<bool> YiChangAsync(string orderId, CancellationToken ct) =>
        conn.Messaging.CreateUnexpectedProblemAsync(orderId,
            new CreateUnexpectedProblemRequest { Text = "您好，仓库发现您订购的颜色有瑕疵，请问您愿意换成蓝色还是退款？" }, ct);

    public Task<bool> QueRenAsync(string orderId, CancellationToken ct) =>
        conn.Messaging.CreateConfirmOrderDetailsAsync(orderId,
            new CreateConfirmOrderDetailsRequest(text: "您好，订单有任何疑问请发邮件到 service@lanhai-home.com，我们单独给您处理。"), ct); // expect: BSM3002|BSM3003

    public bool JiaoQi(string orderId) =>
        conn.Messaging.CreateConfirmDeliveryDetails(orderId, new()
        {
            Text = "We can deliver on Friday between 9 and 12. Scan the QR code on the card and follow our Facebook page for new deals.", // expect: BSM3001|BSM1007|BSM3002
        });
}
