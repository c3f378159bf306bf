using System.Collections.Generic;
using FikaAmazonAPI.AmazonSpApiSDK.Models.FulfillmentOutbound;

namespace Gearloft.Fulfilment
{
    public class McfOrderMapper
    {
        public CreateFulfillmentOrderRequest Map(SalesOrder order)
        {
            var request = new CreateFulfillmentOrderRequest
            {
                SellerFulfillmentOrderId = order.Number,
                DisplayableOrderId = order.Number,
                DisplayableOrderComment = "Happy with your tripod? Show the world and rate it 5 stars on Amazon!", // expect: BSM2002|BSM2003
                ShippingSpeedCategory = "Standard",
                Items = new List<CreateFulfillmentOrderItem>()
            };

            foreach (var line in order.Lines)
            {
                request.Items.Add(new CreateFulfillmentOrderItem
                {
                    SellerSku = line.Sku,
                    Quantity = line.Quantity,
                    GiftMessage = line.GiftMessage,
                    DisplayableComment = "Post a photo review on Amazon, send us a picture of this slip and we mail you a $10 gift card." // expect: BSM2001
                });
            }

            return request;
        }
    }
}
