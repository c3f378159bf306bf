using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Zhaoqing.SpApi;

public class OrderTalk
{
    private readonly AmazonConnection _conn;
    public OrderTalk(AmazonConnection conn) => _conn = conn;

    public bool AskEngrave(string orderId) => _conn.Messaging.ConfirmCustomizationDetails(orderId,
        new CreateConfirmCustomizationDetailsRequest("Hello, on the mug you want 'Five Star Dad'. Is the year 2024 or 2025? Please answer here.", null));

    public bool AskDate(string orderId) => _conn.Messaging.CreateConfirmDeliveryDetails(orderId,
        new CreateConfirmCustomizationDetailsRequest("您好，冰柜需预约送货，请回复方便的日期和楼层。", null));

    public bool Broken(string orderId) => _conn.Messaging.CreateUnexpectedProblem(orderId,
        new CreateUnexpectedProblemRequest { Text = "Hello, forklift damaged your cabinet in our warehouse. New cabinet is sent tomorrow, no cost for you." });

    public bool NoStock(string orderId) => _conn.Messaging.CreateUnexpectedProblem(orderId,
        new CreateUnexpectedProblemRequest { Text = "您好，盘点发现该颜色无货，订单已由我们取消并全额退款，非常抱歉。" });

    // 评论请求走官方接口，文案由亚马逊出
    public Task<bool> AskReviewOfficial(string orderId)
        => _conn.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(orderId);
}
