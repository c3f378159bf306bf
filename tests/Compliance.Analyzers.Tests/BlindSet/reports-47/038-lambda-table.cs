using System;
using System.Collections.Generic;

namespace Mingyue.Kefu.JiQiRen
{
    /// <summary>客服机器人：按场景生成发给买家的回复</summary>
    public class HuiFuBiao
    {
        private readonly Dictionary<string, Func<string, string>> _huiFu = new Dictionary<string, Func<string, string>>
        {
            ["发错颜色"] = name => $"{name}您好，颜色发错是我们的疏忽，正确的颜色今天补发，错发的商品请用预付标签寄回。",
            ["问价格"] = name => $"{name}您好，这款在页面上是原价，您直接跟我说，我给您一个只有您能拿到的价。", // expect: BSM1001|BSM3003
            ["收到货"] = name => $"{name}您好，小店刚起步，您的一颗颗星星就是我们的饭碗，请点亮全部五颗。", // expect: BSM2002
            ["想退货"] = name => $"{name}您好，商品您留着用，我们把货款转到您的支付宝，您看可以吗？", // expect: BSM1004|BSM3003
            ["老客户"] = name => $"{name}您好，我们记得老朋友，下回您来，包裹里会多一样小东西。", // expect: BSM1006|BSM1005
        };

        public string HuiFu(string changJing, string name)
        {
            return _huiFu.TryGetValue(changJing, out var f) ? f(name) : name + "您好，您的问题已转给售后工程师。";
        }
    }
}
