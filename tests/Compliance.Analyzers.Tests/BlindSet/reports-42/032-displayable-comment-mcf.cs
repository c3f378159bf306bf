using FikaAmazonAPI.AmazonSpApiSDK.Models.FulfillmentOutbound;

namespace Alba.Socks.Fulfilment;

public class McfOrderFactory
{
    public CreateFulfillmentOrderRequest Create(WebOrder w) => new()
    {
        SellerFulfillmentOrderId = w.Number,
        DisplayableOrderId = w.Number,
        DisplayableOrderDate = w.Date,
        // printed on the packing slip of Amazon orders
        DisplayableOrderComment = w.Market switch
        {
            Market.Uk => "Thank you for your order. Take a photo of the socks, post it with five stars and claim a second pair.", // expect: BSM2001
            Market.De => "Thank you for your order. Returns: see the label in the bag.",
            Market.Us => "Thank you! Text SOCKS to 555-014-2233 and never miss a new design.", // expect: BSM3002|BSM1007|BSM3003
            _ => "Thank you for your order.",
        },
        Items = w.Lines.Select(l => new CreateFulfillmentOrderItem
        {
            SellerSku = l.Sku,
            Quantity = l.Qty,
            GiftMessage = l.GiftMessage,
            DisplayableComment = l.IsLast ? "The last pair of this colour." : null,
        }).ToList(),
    };
}
