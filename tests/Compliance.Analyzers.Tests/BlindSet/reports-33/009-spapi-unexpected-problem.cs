using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace KuaJing.SpApi;

public sealed class XiaoXiFaSong(AmazonConnection conn, ILogger<XiaoXiFaSong> log)
{
    public async Task YanWuAsync(string orderId, string xinRiQi)
    {
        var req = new CreateUnexpectedProblemRequest
        {
            Text = $"Your parcel is held at the port and will come around {xinRiQi}. If this is too late, we cancel and refund in full."
        };
        await conn.Messaging.CreateUnexpectedProblemAsync(orderId, req);
        log.LogInformation("延误通知已发送 {Order}", orderId);
    }

    public async Task QueHuoAsync(string orderId)
    {
        var req = new CreateUnexpectedProblemRequest
        {
            Text = "This colour is sold out. Buy the blue one at our own shop www.kjhome-direct.com, there is more choice." // expect: BSM3001|BSM3003
        };
        await conn.Messaging.CreateUnexpectedProblemAsync(orderId, req);
    }

    public Task SongHuoAsync(string orderId) =>
        conn.Messaging.CreateConfirmDeliveryDetailsAsync(orderId, new CreateConfirmDeliveryDetailsRequest(
            text: "Please tell us your private email so our driver team can write you photos of the sofa.")); // expect: BSM3002|BSM3004
}
