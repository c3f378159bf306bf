using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using FikaAmazonAPI.Services;
namespace QiPei.Amazon
{
    public class QiPeiWenJian
    {
        public async Task FaSongAsync(MessagingService svc, string orderId, string fileId, CancellationToken ct)
        {
            var req = new CreateAmazonMotorsRequest { Attachments = new List<Attachment> { new Attachment(fileId, "合格证.pdf") } };
            await svc.CreateAmazonMotorsAsync(orderId, req, ct); // expect: BSM6002
        }

        public bool BaoXiu(MessagingService svc, string orderId, CreateWarrantyRequest req)
        {
            return svc.CreateWarranty(orderId, req);
        }

        public bool QueHuo(MessagingService svc, string orderId)
        {
            return svc.CreateUnexpectedProblem(orderId, new CreateUnexpectedProblemRequest { Text = "您好，轮毂缺货，订单已取消并全额退款。" });
        }
    }
}
