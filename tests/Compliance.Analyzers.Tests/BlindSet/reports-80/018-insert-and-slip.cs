using System.Collections.Generic;
using FikaAmazonAPI.AmazonSpApiSDK.Models.FulfillmentOutbound;

namespace Sparrow.Stationery.Amazon
{
    public static class PackingSlipFactory
    {
        public static CreateFulfillmentOrderRequest Build(AmazonOrder order)
        {
            var request = new CreateFulfillmentOrderRequest
            {
                SellerFulfillmentOrderId = order.Number,
                DisplayableOrderId = order.Number,
                DisplayableOrderComment = "Love your notebook? Give us 5 stars on Amazon. Something off? Mail us before you rate.", // expect: BSM2003|BSM2002
                Items = new List<CreateFulfillmentOrderItem>()
            };

            foreach (var line in order.Lines)
            {
                request.Items.Add(new CreateFulfillmentOrderItem
                {
                    SellerSku = line.Sku,
                    Quantity = line.Quantity,
                    DisplayableComment = line.IsRefill
                        ? "Refill pages, 90 gsm, punched for six rings."
                        : "Type PAPER10 at the Amazon checkout next time and pay ten percent less." // expect: BSM1002|BSM1001|BSM1006
                });
            }

            return request;
        }
    }
}
