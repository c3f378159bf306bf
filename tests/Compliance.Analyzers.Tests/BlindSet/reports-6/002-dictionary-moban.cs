using System;
using System.Collections.Generic;

namespace Kefu.Moban
{
    // 客服常用话术，手机壳/钢化膜类目，由店长维护
    public class HuashuKu
    {
        private static readonly Dictionary<string, string> _zh = new Dictionary<string, string>
        {
            { "wuliu_yanwu", "您好，您的订单 {orderId} 因中转站爆仓预计晚到三天，如不愿等待请回复，我们为您全额退款。" },
            { "qianshou_hou", "亲，手机壳收到了吧？晒图五星好评后联系客服，立即返您3美元，先到先得哦。" }, // expect: BSM2001
            { "mo_sui", "非常抱歉，钢化膜在运输途中碎裂，新的一片今天已经补发，无需退回旧件。" },
            { "chaping", "看到您留的一星评价了，问题已经解决，麻烦您把评价删掉，谢谢理解。" }, // expect: BSM2004
            { "tuikuan", "您的退款21.99美元已经原路退回，银行到账一般需要3到5个工作日。" },
            { "siyu", "以后有任何问题直接加我们售后微信 kefu_lan88，回复比站内快得多。" }, // expect: BSM3002|BSM3003
        };

        public string Qu(string key, string orderId)
        {
            string text;
            if (!_zh.TryGetValue(key, out text))
            {
                throw new KeyNotFoundException("话术不存在: " + key);
            }
            return text.Replace("{orderId}", orderId);
        }

        public IEnumerable<string> SuoyouKey()
        {
            foreach (var kv in _zh)
            {
                yield return kv.Key;
            }
        }
    }
}
