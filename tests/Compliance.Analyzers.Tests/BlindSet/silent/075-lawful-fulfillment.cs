using FikaAmazonAPI.AmazonSpApiSDK.Models.FulfillmentOutbound;

namespace Lagan.Mcf
{
    public class SlipFactory
    {
        public CreateFulfillmentOrderRequest Replacement(string id, string sku)
        {
            return new CreateFulfillmentOrderRequest
            {
                SellerFulfillmentOrderId = id,
                DisplayableOrderComment = "Replacement for your order. There is nothing to pay.",
                Items = new CreateFulfillmentOrderItemList
                {
                    new CreateFulfillmentOrderItem
                    {
                        SellerSku = sku,
                        GiftMessage = "Happy birthday, Mum! Love, Tom",
                        DisplayableComment = "Fragile: open from the top.",
                    },
                },
            };
        }
    }
}
