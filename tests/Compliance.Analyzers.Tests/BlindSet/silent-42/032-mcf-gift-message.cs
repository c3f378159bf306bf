using FikaAmazonAPI.AmazonSpApiSDK.Models.FulfillmentOutbound;

namespace Alba.Socks.Fulfilment;

public class McfGiftFactory
{
    public CreateFulfillmentOrderRequest Create(WebOrder w) => new()
    {
        SellerFulfillmentOrderId = w.Number,
        DisplayableOrderId = w.Number,
        DisplayableOrderDate = w.Date,
        DisplayableOrderComment = w.Market switch
        {
            Market.Uk => "Thank you for your order. Returns: please use the label in the bag.",
            Market.De => "Thank you for your order. Please wash the socks at 30 degrees.",
            _ => "Thank you for your order.",
        },
        Items = w.Lines.Select(l => new CreateFulfillmentOrderItem
        {
            SellerSku = l.Sku,
            Quantity = l.Qty,
            // words of the person who gives the present, typed at checkout
            GiftMessage = l.GiftMessage ?? "No gift message was entered.",
            DisplayableComment = l.IsReplacement ? "Replacement for the pair with the loose thread, no charge." : null,
        }).ToList(),
    };
}
