using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace HaiYun.HeGui;

/// <summary>站内信敏感词检查，命中则禁止发送</summary>
public class MinGanCiJianCha
{
    private static readonly string[] JinYongCi =
    {
        "好评返现", "五星好评", "加微信", "删除差评", "免费送您", "优惠券", "晒图返红包",
        "leave a 5 star review", "gift card for your review", "remove your negative review",
        "use coupon code", "contact us on whatsapp", "pay by paypal directly",
    };

    private static readonly Regex FanXian = new(@"(返|反|fan)\s*(现|現|xian)\s*\d+", RegexOptions.Compiled | RegexOptions.IgnoreCase);

    private static readonly Regex YouHui = new(@"\b(\d{1,2})\s?%\s?(off|discount)\b.*\b(next|future)\s+(order|purchase)\b");

    public IEnumerable<string> Check(string text)
    {
        foreach (var ci in JinYongCi.Where(text.Contains))
            yield return $"第 {text.IndexOf(ci)} 个字符命中敏感词：{ci}";
        if (FanXian.IsMatch(text) || YouHui.IsMatch(text))
            yield return "疑似返现或折扣诱导，请人工复核";
    }
}
