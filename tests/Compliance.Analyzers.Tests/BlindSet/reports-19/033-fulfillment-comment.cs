using FikaAmazonAPI.AmazonSpApiSDK.Models.FulfillmentOutbound;

namespace Mcf.Bridge;

public static class FulfillmentOrderFactory
{
    public static CreateFulfillmentOrderRequest FromWebOrder(WebOrder o) => new CreateFulfillmentOrderRequest
    {
        SellerFulfillmentOrderId = o.Number,
        DisplayableOrderId = o.Number,
        DisplayableOrderDate = o.PlacedAt,
        DisplayableOrderComment = "Thank you for your order! Scan the code on the card inside the box to claim your mystery present.", // expect: BSM1005|BSM3001
        ShippingSpeedCategory = ShippingSpeedCategory.Standard,
        Items = o.Lines.Select(l => new CreateFulfillmentOrderItem
        {
            SellerSku = l.Sku,
            SellerFulfillmentOrderItemId = l.Id,
            Quantity = l.Qty,
            DisplayableComment = l.IsFragile
                ? "Open with care, glass inside."
                : "Love it? Five stars on the listing keep our family business alive.", // expect: BSM2002|BSM2003
            GiftMessage = l.GiftMessage,
        }).ToList(),
    };
}
