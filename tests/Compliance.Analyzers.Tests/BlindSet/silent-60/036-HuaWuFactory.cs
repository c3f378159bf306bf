using System;
using System.Collections.Concurrent;

namespace SuDa.Erp
{
    class ShouHouMsgFactory
    {
        static readonly ConcurrentDictionary<string, Func<OrderInfo, string>> _f = new ConcurrentDictionary<string, Func<OrderInfo, string>>();

        static ShouHouMsgFactory()
        {
            _f["POSUN"] = o => $"Hi {o.Buyer}, we see on your photo the mirror of order {o.No} is broken. A new one leaves our warehouse today, you can throw away the broken one.";
            _f["TUIKUAN"] = o => $"Hi {o.Buyer}, {o.Amount:0.00} USD for the missing pillow of order {o.No} was refunded by Amazon on {o.Ship:d}.";
            _f["DIZHI"] = o => $"Hi {o.Buyer}, the gate of your house was closed when the driver came with order {o.No}. Please reply with the gate code or choose another day.";
            _f["JIAGE"] = o => "Hi, sorry, we can not sell outside of Amazon and can not give a cheaper price for 10 pieces. Please order on the product page.";
            _f["CHICUN"] = o => $"您好，订单{o.No}的床垫压缩包装拆开后需要48小时才能恢复到标注厚度，目前偏薄属于正常现象。";
            _f["QUXIAO"] = o => $"您好，您要求取消的订单{o.No}尚未出库，我们已经帮您取消，不会扣款。";
        }

        public static string Create(string type, OrderInfo o)
            => _f.TryGetValue(type, out var fn) ? fn(o) : throw new ArgumentException("没有这种消息类型：" + type, nameof(type));
    }
}
