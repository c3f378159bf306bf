using System.Collections.Generic;
using FikaAmazonAPI.AmazonSpApiSDK.Models.FulfillmentOutbound;

namespace Ravenswood.Mcf;

public static class PackingComments
{
    private static readonly Dictionary<string, string> BySku = new()
    {
        ["RW-CANDLE-3"] = "Trim the wick to 5 mm before each use and never leave a burning candle alone.",
        ["RW-LAMP-01"] = "Keep this slip, it is your proof of purchase for the two year warranty.",
        ["RW-BOWL-07"] = "Send us a picture of the five star review you put up and a second bowl is yours.", // expect: BSM2001
        ["RW-VASE-02"] = "Bring a friend to our store and each of you gets a reward when that friend orders.", // expect: BSM1006
        ["RW-TRAY-11"] = "扫一扫托盘背面的二维码，进官网看更多款式。", // expect: BSM3001|BSM1007
    };

    public static CreateFulfillmentOrderRequest Apply(this CreateFulfillmentOrderRequest request, string sku)
    {
        request.DisplayableOrderComment = BySku.TryGetValue(sku, out var comment)
            ? comment
            : "Packed by hand in our workshop.";
        return request;
    }
}
