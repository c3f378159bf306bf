using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Lanhai.Amz.Service;

public class ShouHouXin(AmazonConnection conn)
{
    public bool WenTi(string orderId) => conn.Messaging.CreateUnexpectedProblem(orderId,
        new CreateUnexpectedProblemRequest("您好，质检时发现您订购的灰色款有线头问题，我们可以改发蓝色款，或者为您全额退款，请告诉我们您的选择。"));

    public bool DingZhi(string orderId) => conn.Messaging.CreateConfirmOrderDetails(orderId,
        new CreateConfirmOrderDetailsRequest { Text = "Hello, you ordered two left gloves. Did you mean one pair? Please reply so that we ship the right item." });

    public bool SongHuo(string orderId) => conn.Messaging.CreateConfirmDeliveryDetails(orderId,
        new CreateConfirmDeliveryDetailsRequest { Text = "您好，冰箱需要两个人抬上楼，请问周三上午家里有人吗？楼道是否有电梯？" });
}
