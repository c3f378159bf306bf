using System.Threading.Tasks;

namespace Mingyue.Seller.Mail;

public class AssemblyHelp(IBuyerMessageGateway gateway)
{
    public Task SendAsync(string orderId, string buyer, string part)
    {
        var content = $"""
            {buyer} 您好：

            您的订单 {orderId} 中漏装了{part}，我们深表歉意。
            补发件已于今天寄出，不收任何费用，您无需退回柜子。
            如果您更愿意退货，亚马逊会提供预付运费的退货标签，收到后全额退款。
            组装说明书见附件，打开后请先看第二页的零件表。
            """;
        return gateway.SendToBuyerAsync(orderId, content);
    }
}

public interface IBuyerMessageGateway
{
    Task SendToBuyerAsync(string orderId, string content);
}
