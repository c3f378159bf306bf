using System.Collections.Generic;
using FikaAmazonAPI.AmazonSpApiSDK.Models.FulfillmentOutbound;

namespace Meridian.Mcf;

// 多渠道配送订单映射，备注会印在装箱单上
public class FulfillmentOrderMapper
{
    public CreateFulfillmentOrderRequest Map(ShopOrder o)
    {
        return new CreateFulfillmentOrderRequest
        {
            SellerFulfillmentOrderId = o.Number,
            DisplayableOrderId = o.Number,
            DisplayableOrderDate = o.CreatedAt,
            DisplayableOrderComment = o.IsReplacement
                ? "本包裹是为您补发的挂钟，不收取任何费用。"
                : "感谢您的购买！在亚马逊写五星评价并联系我们，免费领取挂钩一个。", // expect: BSM2001
            Items = new CreateFulfillmentOrderItemList(MapItems(o)),
        };
    }

    private static IEnumerable<CreateFulfillmentOrderItem> MapItems(ShopOrder o)
    {
        foreach (var l in o.Lines)
        {
            yield return new CreateFulfillmentOrderItem
            {
                SellerSku = l.Sku,
                Quantity = l.Quantity,
                GiftMessage = l.GiftText,
                DisplayableComment = $"下次购买{l.Family}系列立减10%，折扣码见盒内卡片。", // expect: BSM1001|BSM1002
            };
        }
    }
}
