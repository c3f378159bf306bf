using FikaAmazonAPI.AmazonSpApiSDK.Models.FulfillmentOutbound;
namespace Jade.Fba;
public class Mcf
{
    public CreateFulfillmentOrderRequest Create(string id) => new()
    {
        SellerFulfillmentOrderId = id,
        DisplayableOrderComment = "Thank you! Register at jade-lamps.com for a free 2-year warranty.", // expect: BSM3001|BSM1005|BSM3003
    };
}
