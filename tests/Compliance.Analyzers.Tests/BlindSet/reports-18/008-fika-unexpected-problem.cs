using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Lingdong.Amz.Sync;

public sealed class YiChangTongZhi(AmazonConnection conn)
{
    public bool TongZhiYanWu(string orderId, DateTime xinRiQi)
    {
        var req = new CreateUnexpectedProblemRequest
        {
            Text = $"We are sorry, the truck with your order had an accident. New arrive date is {xinRiQi:MMM d}. If it is too late for you, we cancel and refund all money."
        };
        return conn.Messaging.CreateUnexpectedProblem(orderId, req);
    }

    public bool TongZhiQueHuo(string orderId)
    {
        var req = new CreateUnexpectedProblemRequest();
        req.Text = "Your color is out of stock and we refunded you today. As apology here is a voucher BLUE-SORRY-10 that you can use in our shop."; // expect: BSM1002|BSM1003
        return conn.Messaging.CreateUnexpectedProblem(orderId, req);
    }

    public bool QueRenPeiSong(string orderId)
        => conn.Messaging.CreateConfirmOrderDetails(orderId, new CreateConfirmOrderDetailsRequest(
            text: "Before shipping please confirm the size. And you can scan QR picture in our site www.lingdong-home.shop to see size video.")); // expect: BSM3001
}
