namespace Depotly.Mcf;

public class FulfillmentBuilder
{
    public CreateFulfillmentOrderRequest Build(SalesOrder so)
    {
        var req = new CreateFulfillmentOrderRequest();
        req.SellerFulfillmentOrderId = so.Number;
        req.DisplayableOrderComment = "Thank you! Show this slip in our shop and get 2 for 1 on all candles."; // expect: BSM1001|BSM1006|BSM3003
        req.Items = so.Lines.Select(l => new CreateFulfillmentOrderItem
        {
            SellerSku = l.Sku,
            Quantity = l.Quantity,
            DisplayableComment = l.IsSpare
                ? "Spare wick, sent without charge for the damaged candle."
                : "Scan the code on the lid to join our candle community on TikTok.", // expect: BSM3001|BSM1007|BSM3003
        }).ToList();
        return req;
    }
}
