using System.Threading.Tasks;

namespace Mingyue.Seller.Mail;

public class DeliveredFollowUp(IBuyerMessageGateway gateway)
{
    private const string Shop = "明月家居";

    public Task SendAsync(string orderId, string buyer) // expect@+7: BSM1001|BSM1006
    {
        var content = $"""
            {buyer} 您好：

            您的订单 {orderId} 中的收纳柜需要自行组装，说明书见附件。
            组装时请先固定背板，再装柜门。
            下次购买时报上这个订单号，我们给您打八折。
            如有零件缺失，直接回复本信即可补寄。

            {Shop}
            """;
        return gateway.SendToBuyerAsync(orderId, content);
    }
}

public interface IBuyerMessageGateway
{
    Task SendToBuyerAsync(string orderId, string content);
}
