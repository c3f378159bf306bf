using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace KuaJing.SpApi;

public class HeFaXiaoXi
{
    private readonly AmazonConnection _conn;
    public HeFaXiaoXi(AmazonConnection conn) { _conn = conn; }

    public Task DingZhiAsync(string orderId, string keZi)
        => _conn.Messaging.ConfirmCustomizationDetailsAsync(orderId, new CreateConfirmCustomizationDetailsRequest
        {
            Text = $"Please confirm the engraving for this order: \"{keZi}\". Letters can not be changed after the laser work."
        });

    public Task YanWuAsync(string orderId)
        => _conn.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest
        {
            Text = "The truck with your table had an accident. New date is Friday. You can wait, or we cancel the order and refund the full price."
        });

    public Task SongHuoAsync(string orderId)
        => _conn.Messaging.CreateConfirmDeliveryDetailsAsync(orderId, new CreateConfirmDeliveryDetailsRequest
        {
            Text = "The table weighs 48 kg and comes on a pallet. Which day between Monday and Thursday is somebody at home?"
        });

    // 请求评价一律走亚马逊官方接口，不写文案
    public Task QingQiuPingJiaAsync(string orderId)
        => _conn.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(orderId);
}
