using FikaAmazonAPI.AmazonSpApiSDK.Models.FulfillmentOutbound;

namespace Zhongyi.Mcf.Orders;

public class McfOrderBuilder
{
    public CreateFulfillmentOrderRequest Build(ChannelOrder order, bool isRepeatBuyer)
    {
        var req = new CreateFulfillmentOrderRequest
        {
            SellerFulfillmentOrderId = order.Id,
            DisplayableOrderId = order.Id,
            DisplayableOrderDate = order.PlacedAt,
        };

        // 装箱单上打印给买家看的留言
        req.DisplayableOrderComment = isRepeatBuyer
            ? "Nice to see you again! Ask us for the members' price before you order the next one." // expect: BSM1001|BSM1006
            : "Thank you for your order. The filter must be rinsed before the first use.";

        foreach (var line in order.Lines)
        {
            req.Items.Add(new CreateFulfillmentOrderItem
            {
                SellerSku = line.Sku,
                Quantity = line.Qty,
                DisplayableComment = "Show us your five-star rating and the next filter costs nothing.", // expect: BSM2001
            });
        }

        return req;
    }
}
