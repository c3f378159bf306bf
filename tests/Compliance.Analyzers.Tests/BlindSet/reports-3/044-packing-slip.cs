using System.Collections.Generic;
using System.Linq;
using FikaAmazonAPI.AmazonSpApiSDK.Models.FulfillmentOutbound;
using Sequoia.Mcf.Model;

namespace Sequoia.Mcf;

/// <summary>Multi-channel fulfilment: comment is printed on the packing slip the buyer reads.</summary>
public class FulfilmentOrderMapper
{
    private const string DefaultComment = "Replacement for the cracked lid. Nothing to pay, nothing to return.";

    public CreateFulfillmentOrderRequest Map(McfOrder src)
    {
        var request = new CreateFulfillmentOrderRequest
        {
            SellerFulfillmentOrderId = src.Id,
            DisplayableOrderId = src.DisplayId,
            DisplayableOrderComment = src.IsReplacement
                ? DefaultComment
                : "Thank you! Review us with a photo and we'll mail you a second lid free.", // expect: BSM2001
            Items = src.Lines.Select(ToItem).ToList(),
        };
        return request;
    }

    private static CreateFulfillmentOrderItem ToItem(McfLine l) => new()
    {
        SellerSku = l.Sku,
        Quantity = l.Quantity,
        GiftMessage = l.BuyerGiftText,
        DisplayableComment = l.Sku.StartsWith("TC-")
            ? "Next time order at tea-chest.example, same tea, lower price." // expect: BSM3003, BSM3001
            : "Contents: one tin, one lid, one spoon.",
    };

    public UpdateFulfillmentOrderRequest Comment(McfOrder src, string couponCode) => new()
    {
        DisplayableOrderComment = "Present voucher " + couponCode + " when you reorder: 3 dollars less.", // expect: BSM1002|BSM1001
    };
}
