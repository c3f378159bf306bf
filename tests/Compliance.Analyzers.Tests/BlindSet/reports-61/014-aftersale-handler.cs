using MediatR;
using Microsoft.Extensions.Options;

namespace LittleShop.AfterSale;

public record HandleBrokenItem(string AmazonOrderId, string Sku, bool HasPhoto) : IRequest;

public class HandleBrokenItemHandler(IBuyerMessageSender sender, IOptions<AfterSaleOptions> opt) : IRequestHandler<HandleBrokenItem>
{
    public async Task Handle(HandleBrokenItem request, CancellationToken cancellationToken)
    {
        if (!request.HasPhoto)
        {
            await sender.SendAsync(request.AmazonOrderId, $"您好，麻烦拍一张订单{request.AmazonOrderId}破损位置的照片发过来，我们好判断是换新还是退款。", cancellationToken);
            return;
        }

        if (opt.Value.ReplaceFirst)
        {
            await sender.SendAsync(request.AmazonOrderId, $"您好，照片收到了，订单{request.AmazonOrderId}今天补发一件新的，旧的您留着或者扔掉都可以。", cancellationToken);
        }
        else
        {
            var text = "您好，照片收到了。退款走平台太慢，您把支付宝账号发来，我们今天就把钱转过去。"; // expect: BSM1004|BSM3003|BSM3004
            await sender.SendAsync(request.AmazonOrderId, text, cancellationToken);
        }

        await sender.SendAsync(request.AmazonOrderId, "耽误您时间了，下一单直接给您打八折，回复我就行。", cancellationToken); // expect: BSM1001|BSM1006
    }
}
