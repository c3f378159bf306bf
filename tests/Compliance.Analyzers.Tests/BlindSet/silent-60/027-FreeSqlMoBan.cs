using System.Collections.Generic;
using FreeSql;

namespace KuaJing.Core.Seed
{
    public static class ShouHouMoBanZhongZi
    {
        public static void XieRu(IFreeSql fsql)
        {
            var list = new List<ZhanNeiXinMoBan>
            {
                new() { PingTai = "Amazon-JP", BiaoTi = "ご注文 {{order_id}}", NeiRong = "您好，订单{{order_id}}的电饭煲电压为100V，可在日本直接使用，不需要变压器。" },
                new() { PingTai = "Amazon-US", BiaoTi = "订单 {{order_id}} 清关", NeiRong = "您好，订单{{order_id}}的包裹被海关抽检，需要您提供收件人的税号，请直接回复。" },
                new() { PingTai = "Amazon-US", BiaoTi = "Order {{order_id}} warranty", NeiRong = "Hello, the pump of order {{order_id}} is in warranty until {{date}}. Please answer with a short video of the noise, then we repair it or send a new one free of charge." },
                new() { PingTai = "Amazon-UK", BiaoTi = "Order {{order_id}} gift note", NeiRong = "Hello, you wrote a gift message longer than the card of order {{order_id}} can hold (60 letters). Please reply with a shorter one." },
                new() { PingTai = "Amazon-US", BiaoTi = "订单 {{order_id}} 退款", NeiRong = "您好，您申请的退货不需要寄回商品，退款{{amount}}美元已由亚马逊原路退还。" },
                new() { PingTai = "Amazon-US", BiaoTi = "订单 {{order_id}} 召回", NeiRong = "您好，订单{{order_id}}的儿童杯因吸管脱落风险召回，请停止使用，我们已全额退款。" },
            };
            fsql.Insert(list).ExecuteAffrows();
        }
    }
}
