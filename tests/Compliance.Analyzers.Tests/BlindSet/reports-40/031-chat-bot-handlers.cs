using System;
using System.Collections.Generic;

namespace ChatKefu.Bot;

public sealed class KefuBot
{
    private readonly Dictionary<string, Func<string, string>> _handlers = new(StringComparer.Ordinal)
    {
        ["发票"] = n => $"{n}您好，发票请在订单详情页下载，若抬头有误请回复正确抬头。",
        ["太贵"] = n => $"{n}您好，您加我QQ，我按批发价给您。", // expect: BSM3002|BSM3003|BSM1001
        ["坏了"] = n => $"{n}您好，请描述故障现象，保修期内我们免费换新。",
        ["退货"] = n => $"{n}您好，您别退了，我们微信转您一半货款，东西您留着用。", // expect: BSM1004|BSM1003|BSM3003
        ["推荐"] = n => $"{n}您好，我们店另外几款爆款您也可以瞧瞧，都是五折。", // expect: BSM1007|BSM1001
        ["点赞"] = n => $"{n}您好，把好评链接发我，我给您登记抽奖名额。", // expect: BSM2001|BSM1006
    };

    public string HuiDa(string guanJianCi, string ni) =>
        _handlers.TryGetValue(guanJianCi, out var h) ? h(ni) : $"{ni}您好，请稍等，人工客服马上为您处理。";
}
