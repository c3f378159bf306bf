using System.Collections.Generic;
using FikaAmazonAPI.AmazonSpApiSDK.Models.FulfillmentOutbound;

namespace Qiche.Yongpin.Fba
{
    public static class DuoqudaoFahuo
    {
        // 多渠道配送：装箱单上买家会看到的备注
        public static CreateFulfillmentOrderRequest Goujian(WaibuDingdan d)
        {
            var request = new CreateFulfillmentOrderRequest
            {
                SellerFulfillmentOrderId = d.Hao,
                DisplayableOrderId = d.Hao,
                DisplayableOrderComment = d.ShiLaoke
                    ? "感谢再次光临！下次直接到我们官网下单，比平台便宜。" // expect: BSM3003|BSM1001
                    : "座套安装前请核对车型年款，拆封后仍可在30天内退货。",
                Items = new List<CreateFulfillmentOrderItem>()
            };

            foreach (var hang in d.Mingxi)
            {
                request.Items.Add(new CreateFulfillmentOrderItem
                {
                    SellerSku = hang.Sku,
                    Quantity = hang.Shuliang,
                    DisplayableComment = hang.Sku.StartsWith("DZ")
                        ? "本件为补发件，替换您订单中尺寸不符的座套。"
                        : "固定钩四个装在坐垫背面。五星晒图可领一条毛巾！", // expect: BSM2001
                    GiftMessage = hang.Liyan,
                });
            }

            return request;
        }
    }
}
