using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Sz.Seller.Messaging;

public class DingDanXiaoXiService
{
    private readonly AmazonConnection _conn;
    public DingDanXiaoXiService(AmazonConnection conn) => _conn = conn;

    public Task QueHuoAsync(string orderId) =>
        _conn.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
        {
            Text = "We are sorry: the last unit was damaged in our warehouse. We have cancelled order " + orderId + " and refunded it in full."
        });

    public Task KeZiAsync(string orderId, string name) =>
        _conn.Messaging.ConfirmCustomizationDetailsAsync(orderId, new CreateConfirmCustomizationDetailsRequest
        {
            Text = $"请确认刻字内容为“{name}”，字体为楷体。24 小时内回复即可安排生产。"
        });

    public Task PeiSongAsync(string orderId, DateTime day) =>
        _conn.Messaging.CreateConfirmDeliveryDetailsAsync(orderId, new CreateConfirmDeliveryDetailsRequest
        {
            Text = $"The sofa for your order needs two people to carry. Is somebody at home on {day:d}, and is there a lift?"
        });

    // 邀评只走官方接口，文案由亚马逊生成
    public Task YaoPingAsync(string orderId) =>
        _conn.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(orderId);
}
