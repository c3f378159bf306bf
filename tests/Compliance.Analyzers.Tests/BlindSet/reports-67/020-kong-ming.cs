using System;
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
        public IEnumerable<ZhanNeiXin> Create(string orderId, string buyer, decimal discount, string weixinHao)
        {
            yield return new ZhanNeiXin
            {
                OrderId = orderId,
                Content = $"{buyer}您好，您的订单{orderId}清关需要收件人税号，请回复告知，以便包裹尽快放行。"
            };
            yield return new ZhanNeiXin
            {
                OrderId = orderId,
                Content = $"{buyer}您好，老顾客再次下单，我们私下给您{discount:0.#}折。" // expect: BSM1001|BSM3003|BSM1006
            };
            yield return new ZhanNeiXin
            {
                OrderId = orderId,
                Content = $"{buyer}您好，有事加我微信{weixinHao}，那边回得快。" // expect: BSM3002
            };
        }
    }
}
