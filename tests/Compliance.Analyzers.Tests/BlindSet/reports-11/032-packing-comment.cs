using System.Collections.Generic;
using FikaAmazonAPI.AmazonSpApiSDK.Models.FulfillmentOutbound;

namespace Aster.Mcf
{
    public class McfOrderFactory
    {
        public CreateFulfillmentOrderRequest Create(string id, string sku, bool gift)
        {
            var request = new CreateFulfillmentOrderRequest
            {
                SellerFulfillmentOrderId = id,
                DisplayableOrderId = id,
                DisplayableOrderComment = gift
                    ? "This parcel is a present. The price is not printed on the packing slip."
                    : "Thank you! Enter promo code ASTER15 on your next order and save.", // expect: BSM1002
            };
            request.Items = new List<CreateFulfillmentOrderItem>
            {
                new CreateFulfillmentOrderItem
                {
                    SellerSku = sku,
                    SellerFulfillmentOrderItemId = id + "-1",
                    Quantity = 1,
                    DisplayableComment = "Five stars on Amazon make our day - please give us yours!", // expect: BSM2002
                }
            };
            return request;
        }
    }
}
