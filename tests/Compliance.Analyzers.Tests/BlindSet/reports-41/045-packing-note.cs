using System.Collections.Generic;

namespace Tern.Fulfilment
{
    public class OutboundOrderFactory
    {
        public CreateFulfillmentOrderRequest Create(AmazonOrder order)
        {
            var request = new CreateFulfillmentOrderRequest
            {
                SellerFulfillmentOrderId = order.Id,
                DisplayableOrderComment = "感谢下单！推荐好友来购买，双方各得10美元奖励。", // expect: BSM1006
                Items = new List<CreateFulfillmentOrderItem>(),
            };
            foreach (var line in order.Lines)
            {
                request.Items.Add(new CreateFulfillmentOrderItem
                {
                    SellerSku = line.Sku,
                    DisplayableComment = line.IsFragile
                        ? "Fragile: please open the box from the top."
                        : "Scan the QR code on the card to visit our web shop.", // expect: BSM3001|BSM3003
                });
            }
            return request;
        }
    }
}
