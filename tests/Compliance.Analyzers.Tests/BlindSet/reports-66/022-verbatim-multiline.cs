using System;

namespace Atelier.Nordwind.Messages
{
    public class NordwindReply
    {
        public string Language { get; set; }

        // expect@+9: BSM1001|BSM1006
        public string ForBuyer(string name, string orderId)
        {
            if (Language == "en")
            {
                return @"Dear " + name + @",

the zip of the jacket should not stick. Please rub a little candle wax on it, and if it still sticks we will exchange the jacket.

Should you ever need another jacket, write to us before you buy and you will pay 20 dollars less than everybody else.

Nordwind Service";
            }

            // expect@+5: BSM1005
            return @"您好 " + name + @"：

拉链卡顿可先涂少许蜡，若仍不顺，我们为订单 " + orderId + @" 更换新外套。

另外您是我们的老客户，回信留个尺码，白送您一顶同款帽子。

Nordwind 客服";
        }
    }
}
