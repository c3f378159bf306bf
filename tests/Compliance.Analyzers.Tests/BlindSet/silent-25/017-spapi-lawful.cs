using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Jinniu.SpApi.Jobs;

public class DingZhiQueRenJob
{
    private readonly AmazonConnection _conn;
    public DingZhiQueRenJob(AmazonConnection conn) => _conn = conn;

    public async Task RunAsync(string orderId, string text)
    {
        await _conn.Messaging.ConfirmCustomizationDetailsAsync(orderId, new CreateConfirmCustomizationDetailsRequest
        {
            Text = $"You asked us to engrave \"{text}\" on the pet tag. Please confirm the spelling by tomorrow noon."
        });

        await _conn.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
        {
            Text = "The colour you ordered turned out to be damaged in our warehouse. We have cancelled the order and refunded you in full."
        });

        // 索评只走官方接口，不带任何文字
        await _conn.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(orderId);
    }
}
