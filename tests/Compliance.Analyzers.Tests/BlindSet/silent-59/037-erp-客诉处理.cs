using System.Threading.Tasks;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Emailing;

namespace Lanzhou.Oms.Amazon.Messages;

public class ComplaintHandler : ITransientDependency
{
    private readonly IEmailSender _emailSender;

    public ComplaintHandler(IEmailSender emailSender) => _emailSender = emailSender;

    public async Task HandleAsync(Complaint complaint)
    {
        string body;
        switch (complaint.Type)
        {
            case ComplaintType.NotWorking:
                body = $"{complaint.BuyerName}，您好：咖啡机不出水的问题已确认是水泵故障，新机今天寄出，您不需要支付任何费用。";
                break;
            case ComplaintType.Invoice:
                body = complaint.BuyerName + "，您好：发票附后，" + "抬头已按您的要求更正。";
                break;
            default:
                body = complaint.BuyerName + "，您好：您的问题已转给技术同事，我们明天给您答复。";
                break;
        }

        await _emailSender.SendAsync(complaint.BuyerRelayEmail, "关于订单 " + complaint.AmazonOrderId, body);
    }
}
