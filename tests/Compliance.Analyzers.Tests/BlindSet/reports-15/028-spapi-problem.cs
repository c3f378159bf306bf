using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Zhaoqing.SpApi;

public class ProblemSender
{
    private readonly AmazonConnection _conn;
    public ProblemSender(AmazonConnection conn) => _conn = conn;

    public Task<bool> LostAsync(string orderId)
        => _conn.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
        {
            Text = "Hello, parcel is lost in the hub. We make full refund today in Amazon, it show in 3-5 days."
        });

    public Task<bool> LostAndMoreAsync(string orderId)
        => _conn.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
        {
            // 运营要求加一句
            Text = "Hello, parcel is lost. For your loss please accept a $10 gift card from us." // expect: BSM1005|BSM1003
        });

    public bool Confirm(string orderId)
    {
        var req = new CreateConfirmOrderDetailsRequest("您好，配送前请确认尺码；另外关注我们的抖音号“户外阿杰”可抽奖。"); // expect: BSM1006|BSM3002|BSM3001|BSM3003
        return _conn.Messaging.CreateConfirmOrderDetails(orderId, req);
    }

    public bool Custom(string orderId)
        => _conn.Messaging.ConfirmCustomizationDetails(orderId,
            new CreateConfirmCustomizationDetailsRequest("您好，请提供要刻的名字，12个字母以内。", null));
}
