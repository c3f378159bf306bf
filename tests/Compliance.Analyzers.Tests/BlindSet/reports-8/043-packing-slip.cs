using System;
using System.Collections.Generic;
using FikaAmazonAPI.AmazonSpApiSDK.Models.FulfillmentOutbound;

namespace Szyc.Erp.Mcf
{
    public class McfOrderFactory
    {
        private readonly string _sellerCode;
        public McfOrderFactory(string sellerCode) => _sellerCode = sellerCode;

        public CreateFulfillmentOrderRequest Create(PendingOrder p)
        {
            return new CreateFulfillmentOrderRequest
            {
                SellerFulfillmentOrderId = $"{_sellerCode}-{p.Id}",
                DisplayableOrderId = p.Id,
                DisplayableOrderDate = DateTime.UtcNow,
                DisplayableOrderComment = "五星好评截图发给客服，即可免费领取旅行收纳袋一个！", // expect: BSM2001
                Items = new List<CreateFulfillmentOrderItem>
                {
                    new CreateFulfillmentOrderItem
                    {
                        SellerSku = p.Sku,
                        Quantity = p.Qty,
                        DisplayableComment = "Contains lithium batteries. Keep the original box for a return.",
                        GiftMessage = p.GiftText,
                    },
                },
            };
        }

        public void AddNote(UpdateFulfillmentOrderRequest r)
            => r.DisplayableOrderComment = "感谢您的订购，凭此单号下次购物立享九折。"; // expect: BSM1001|BSM1006
    }

    public record PendingOrder(string Id, string Sku, int Qty, string GiftText);
}
