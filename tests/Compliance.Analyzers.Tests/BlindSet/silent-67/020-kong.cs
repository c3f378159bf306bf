using System.Collections.Generic;

namespace Wanlitong.Fba
{
    public class ZhanNeiXin
    {
        public string OrderId { get; set; }
        public string Content { get; set; }
    }

    public class ZhanNeiXinFactory
    {
        public IEnumerable<ZhanNeiXin> Create(string orderId, string buyer, decimal refundAmount, string trackingNo)
        {
            yield return new ZhanNeiXin
            {
                OrderId = orderId,
                Content = $"{buyer}您好，因餐盘缺少一只，本订单已退款{refundAmount:0.00}美元，款项由亚马逊原路退回。"
            };
            yield return new ZhanNeiXin
            {
                OrderId = orderId,
                Content = $"{buyer}您好，补发餐盘的运单号为{trackingNo}，预计周三送达，给您添麻烦了。"
            };
        }

        public string Sql(string weixinHao) =>
            $"SELECT Id, OrderId, Content FROM ZhanNeiXin WHERE Content LIKE '%加微信{weixinHao}%' OR Content LIKE '%好评返现%'";
    }
}
