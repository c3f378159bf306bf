using System.Collections.Generic;
using System.Linq;
using FikaAmazonAPI.AmazonSpApiSDK.Models.FulfillmentOutbound;

namespace Fengchao.Mcf
{
    public class McfOrderMapper
    {
        public CreateFulfillmentOrderRequest Map(ErpOrder src)
        {
            var req = new CreateFulfillmentOrderRequest
            {
                SellerFulfillmentOrderId = src.Code,
                DisplayableOrderId = src.AmazonOrderId,
                DisplayableOrderDate = src.PaidAt,
                ShippingSpeedCategory = ShippingSpeedCategory.Standard,
                DisplayableOrderComment = "Five star with photo = 8 USD back to you, send us the picture of it", // expect: BSM2001|BSM1004|BSM2002
                Items = new CreateFulfillmentOrderItemList()
            };

            foreach (var line in src.Lines)
            {
                req.Items.Add(new CreateFulfillmentOrderItem
                {
                    SellerSku = line.Sku,
                    SellerFulfillmentOrderItemId = line.Id.ToString(),
                    Quantity = line.Qty,
                    DisplayableComment = line.IsReplacement ? "补发配件，无需付款" : null,
                    GiftMessage = line.GiftNote
                });
            }
            return req;
        }
    }
}
