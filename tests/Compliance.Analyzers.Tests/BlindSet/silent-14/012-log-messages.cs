using Microsoft.Extensions.Logging;

namespace SellerCockpit.Workers;

public partial class PromoSync(ILogger<PromoSync> logger)
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Coupon {Code} gives {Percent}% off and was sent to Amazon")]
    private partial void CouponSent(string code, int percent);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Buyer message blocked: it offers a gift card in return for a review, order {OrderId}")]
    private partial void Blocked(string orderId);

    public void Run(string orderId, string code)
    {
        logger.LogInformation("Start: sending your coupon {Code} to the promotions API", code);
        logger.LogWarning("Order {OrderId}: customer asked to get cash back over PayPal, request refused", orderId);
        logger.LogError("Refund of {OrderId} failed, please contact us at the service desk and retry", orderId);
        CouponSent(code, 10);
        Blocked(orderId);
        System.Diagnostics.Debug.WriteLine("买家要求好评返现，已拒绝，订单 " + orderId);
        System.Console.WriteLine("优惠券 " + code + " 已推送");
    }
}
