using System;
using System.Collections.Concurrent;

namespace SuDa.Erp
{
    class MsgFactory
    {
        static readonly ConcurrentDictionary<int, Func<OrderInfo, string>> _f = new ConcurrentDictionary<int, Func<OrderInfo, string>>();

        static MsgFactory()
        {
            _f[101] = o => $"Hi {o.Buyer}, the sofa of order {o.No} is heavy cargo. Which day between {o.From:d} and {o.To:d} can you receive it at home?";
            _f[102] = o => $"Hi {o.Buyer}, we will ship your sofa cover tomorrow. If you need more covers, order directly at our factory and pay by bank transfer."; // expect: BSM3003
            _f[103] = o => $"Hi {o.Buyer}, the left armrest of order {o.No} is broken by UPS, a new one was sent for free on {o.Ship:d}.";
            _f[104] = o => $"Hi {o.Buyer}, as apology for the delay, a mystery present will be put in your parcel, please look forward to it!"; // expect: BSM1005|BSM1003
            _f[105] = o => "Hi, call our boss Mr. Lin at 0086-189-2211-3045 any time, he speaks good English."; // expect: BSM3002
        }

        public static string Create(int type, OrderInfo o)
        {
            return _f.TryGetValue(type, out var fn) ? fn(o) : throw new ArgumentOutOfRangeException(nameof(type), "未知的消息类型：" + type);
        }
    }
}
