using FikaAmazonAPI.AmazonSpApiSDK.Models.FulfillmentOutbound;

namespace Hengqin.Mcf;

public class McfOrderBuilder
{
    // 装箱单备注，买家看得到
    public CreateFulfillmentOrderRequest Build(LocalOrder o)
    {
        var req = new CreateFulfillmentOrderRequest
        {
            SellerFulfillmentOrderId = o.No,
            DisplayableOrderId = o.No,
            DisplayableOrderDate = o.CreatedAt,
            DisplayableOrderComment = "More toys at www.gztoyhouse.com, member price there.", // expect: BSM3001|BSM3003|BSM1001|BSM1007
        };
        foreach (var l in o.Lines)
        {
            req.Items.Add(new CreateFulfillmentOrderItem
            {
                SellerSku = l.Sku,
                Quantity = l.Qty,
                DisplayableComment = l.HasPart ? "Small part, not for child under 3." : "赞一个五星，下次送您玩偶。", // expect: BSM2001|BSM2002
            });
        }
        if (o.Replacement)
            req.DisplayableOrderComment = "Replacement of your order, no charge.";
        return req;
    }
}
