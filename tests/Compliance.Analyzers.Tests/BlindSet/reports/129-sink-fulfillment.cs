using FikaAmazonAPI.AmazonSpApiSDK.Models.FulfillmentOutbound;
using System.Collections.Generic;

namespace Burdock.Mcf
{
    public class McfOrderFactory
    {
        public CreateFulfillmentOrderRequest Create(ShopOrder o)
        {
            var items = new List<CreateFulfillmentOrderItem>();
            foreach (var l in o.Lines)
            {
                items.Add(new CreateFulfillmentOrderItem
                {
                    SellerSku = l.Sku,
                    GiftMessage = o.GiftText,
                    DisplayableComment = l.IsFragile
                        ? "Handle with care: open the box from the side marked with the arrow."
                        : "Scan the QR code on the lid, review this jar on Amazon and get one for free.", // expect: BSM2001
                });
            }

            return new CreateFulfillmentOrderRequest
            {
                SellerFulfillmentOrderId = o.Id,
                DisplayableOrderComment = "Order next time at burdock-jars.com with 20% off.", // expect: BSM3001|BSM1001|BSM3003
                Items = items,
            };
        }
    }
}
