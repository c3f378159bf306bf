using FikaAmazonAPI.AmazonSpApiSDK.Models.FulfillmentOutbound;
using System.Collections.Generic;

namespace Duoqudao.Fba
{
    public class DuoQuDaoFaHuo
    {
        public CreateFulfillmentOrderRequest GouZao(QuDaoDingDan d)
        {
            var items = new List<CreateFulfillmentOrderItem>();
            foreach (var h in d.HangMingXi)
            {
                items.Add(new CreateFulfillmentOrderItem
                {
                    SellerSku = h.Sku,
                    SellerFulfillmentOrderItemId = h.Id.ToString(),
                    Quantity = h.ShuLiang,
                    DisplayableComment = "颜色:" + h.YanSe
                });
            }

            return new CreateFulfillmentOrderRequest
            {
                SellerFulfillmentOrderId = d.DanHao,
                DisplayableOrderId = d.AmazonOrderId,
                DisplayableOrderComment = "Snap a picture, post 5 stars on Amazon and you will get 10 EUR gift card from us!", // expect: BSM2001
                Items = items
            };
        }
    }
}
