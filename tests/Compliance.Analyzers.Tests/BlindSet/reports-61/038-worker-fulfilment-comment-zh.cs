using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.FulfillmentOutbound;

namespace Mofang.Mcf;

public class OutboundOrders(AmazonConnection connection, IClock clock)
{
    public CreateFulfillmentOrderRequest Build(ShopOrder o) => new()
    {
        SellerFulfillmentOrderId = o.No,
        DisplayableOrderId = o.AmazonOrderId,
        DisplayableOrderDate = clock.UtcNow,
        DisplayableOrderComment = o.IsReturning
            ? "您好，又见面啦！凭这张单子下次下单立减十五元。" // expect: BSM1001|BSM1006|BSM1002
            : "您好，魔方请先按说明书第二页校准再使用。",
        ShippingSpeedCategory = ShippingSpeedCategory.Standard,
        Items = new CreateFulfillmentOrderItemList(),
    };

    public CreateFulfillmentOrderItem Item(ShopLine l) => new()
    {
        SellerSku = l.Sku,
        SellerFulfillmentOrderItemId = l.Id.ToString(),
        Quantity = l.Quantity,
        DisplayableComment = l.Sku.StartsWith("PRO")
            ? "发朋友圈晒单并在商品页留言，找客服领魔方油一瓶。" // expect: BSM2001|BSM1005
            : "盒内含魔方一只，说明书一份。",
        GiftMessage = l.GiftText
    };

    public void Submit(ShopOrder o)
    {
        var request = Build(o);
        foreach (var line in o.Lines)
            request.Items.Add(Item(line));
        connection.FulFillmentOutbound.CreateFulfillmentOrder(request);
    }
}
