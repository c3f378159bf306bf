using System;
using System.Threading.Tasks;

namespace Xianghe.CrossBorder.Amazon;

public class BuyerDialog
{
    private readonly IBuyerChannel _channel;

    public BuyerDialog(IBuyerChannel channel) => _channel = channel;

    public Task AskPhotoAsync(string orderId, string text = "您好，请拍一张接口处的照片，我们好判断要不要换新。") =>
        _channel.SendAsync(orderId, text);

    public Task DropComplaintAsync(string orderId, string text = "您要是不撤诉，我们手里有您的住址，别怪我们上门找您算账。") => // expect: BSM4003
        _channel.SendAsync(orderId, text);

    public async Task FinishAsync(string orderId, bool vip)
    {
        var bonus = (string item, string tail = "等您攒够三单，第四单全免，一直有效。") // expect: BSM1006|BSM1001|BSM1005
            => $"您好，{item}已补寄。{tail}";

        static string Plain(string item, string tail = "安装图在说明书第三页。") => $"您好，{item}已补寄。{tail}";

        await _channel.SendAsync(orderId, vip ? bonus("支架") : Plain("支架"));
    }
}
