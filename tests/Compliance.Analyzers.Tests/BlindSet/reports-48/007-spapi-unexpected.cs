using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Sz.Seller.Jobs;

public class PoSunTongZhiJob
{
    private readonly AmazonConnection _conn;
    public PoSunTongZhiJob(AmazonConnection conn) { _conn = conn; }

    public async Task RunAsync(string orderId, bool daiTuiKuan)
    {
        var req = new CreateUnexpectedProblemRequest
        {
            Text = daiTuiKuan
                ? "The glass shade on your order arrived at our depot cracked. We cancelled the item and refunded it in full."
                : "The glass shade cracked in our depot. We will send you 20 dollars through PayPal, simply tell us your account." // expect: BSM1004|BSM3003
        };
        await _conn.Messaging.CreateUnexpectedProblemAsync(orderId, req);

        await _conn.Messaging.CreateConfirmOrderDetailsAsync(orderId,
            new CreateConfirmOrderDetailsRequest("您好，请确认灯罩颜色是米白还是浅灰，我们确认后立即发货。"));

        await _conn.Messaging.CreateConfirmDeliveryDetailsAsync(orderId, new CreateConfirmDeliveryDetailsRequest
        {
            Text = "配送前请先加客服 QQ 290011873，以后有需要也可以不经平台直接找我们下单。" // expect: BSM3002|BSM3003
        });
    }
}
