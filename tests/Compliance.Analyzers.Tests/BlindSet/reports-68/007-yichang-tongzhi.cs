using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using Microsoft.Extensions.Logging;

namespace Qiaofu.SpApi.Xiaoxi;

public class YichangTongzhi
{
    private readonly AmazonConnection _conn;
    private readonly ILogger _log;

    public YichangTongzhi(AmazonConnection conn, ILogger<YichangTongzhi> log)
    {
        _conn = conn;
        _log = log;
    }

    public async Task<bool> FaHuoYanwuAsync(string orderId, int tianshu)
    {
        var req = new CreateUnexpectedProblemRequest
        {
            Text = $"Due to a storm at the port, order {orderId} will be late for about {tianshu} days. " +
                   "If you prefer not to wait, reply to this message and we will cancel it with a full refund."
        };
        return await _conn.Messaging.CreateUnexpectedProblemAsync(orderId, req);
    }

    public async Task<bool> DiuJianAsync(string orderId)
    {
        var req = new CreateUnexpectedProblemRequest
        {
            Text = $"The parcel of order {orderId} is lost by carrier. We resend it today. " +
                   "To say sorry, use code SORRY15 when you shop with us again." // expect: BSM1002|BSM1006
        };
        return await _conn.Messaging.CreateUnexpectedProblemAsync(orderId, req);
    }

    public async Task<bool> DingzhiQuerenAsync(string orderId, string kezi)
    {
        var req = new CreateConfirmCustomizationDetailsRequest
        {
            Text = $"We will engrave \"{kezi}\" on the bracelet. Please check the spelling and answer within 24 hours. " +
                   "You may also write to service@qiaofu-jewel.com for a quicker answer." // expect: BSM3002
        };
        var ok = await _conn.Messaging.ConfirmCustomizationDetailsAsync(orderId, req);
        _log.LogInformation("定制确认 {OrderId} => {Ok}", orderId, ok);
        return ok;
    }

    public async Task<bool> YuyueSongHuoAsync(string orderId)
    {
        var text = "The sofa needs two people to carry. Please tell us which day between Monday and Friday somebody is at home.";
        return await _conn.Messaging.CreateConfirmDeliveryDetailsAsync(orderId, new CreateConfirmDeliveryDetailsRequest { Text = text });
    }
}
