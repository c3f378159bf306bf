using FikaAmazonAPI.AmazonSpApiSDK.Models.FulfillmentOutbound;

namespace Dunmore.Knitwear.Mcf
{
    public class FulfilmentOrderFactory
    {
        public CreateFulfillmentOrderRequest Build(LocalOrder o)
        {
            var request = new CreateFulfillmentOrderRequest();
            request.SellerFulfillmentOrderId = o.Id;
            request.DisplayableOrderId = o.PublicId;
            request.DisplayableOrderDate = o.Created;
            if (o.IsRepeat)
                request.DisplayableOrderComment = "You came back! Write DUNMORE10 in the code box next time and a tenth is off."; // expect: BSM1002|BSM1001
            else
                request.DisplayableOrderComment = "Thank you for your order. The care label is sewn into the left seam.";

            foreach (var line in o.Lines)
            {
                request.Items.Add(new CreateFulfillmentOrderItem
                {
                    SellerSku = line.Sku,
                    Quantity = line.Qty,
                    DisplayableComment = line.IsSecond
                        ? "Replacement for the sweater with the hole."
                        : "Our scarf in the same wool is 10 days on sale, do not miss it!" // expect: BSM1007|BSM1001
                });
            }
            return request;
        }
    }
}
