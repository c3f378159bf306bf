using FikaAmazonAPI.AmazonSpApiSDK.Models.FulfillmentOutbound;

namespace Quillon.Mcf;

public static class McfOrderFactory
{
    public static CreateFulfillmentOrderRequest Replacement(string orderNo, string sku) => new()
    {
        SellerFulfillmentOrderId = "R-" + orderNo,
        DisplayableOrderComment = "Replacement for your order " + orderNo + ". Sent free of charge because the first lamp arrived broken.",
        Items = new()
        {
            new CreateFulfillmentOrderItem { SellerSku = sku, Quantity = 1, DisplayableComment = "Lamp shade, oak. Please keep the old cable." }
        }
    };

    public static CreateFulfillmentOrderRequest GiftOrder(string orderNo, string sku, string giftText) => new()
    {
        SellerFulfillmentOrderId = orderNo,
        DisplayableOrderComment = "This parcel is a gift. No prices are printed.",
        Items = new() { new CreateFulfillmentOrderItem { SellerSku = sku, Quantity = 1, GiftMessage = giftText } }
    };
}
