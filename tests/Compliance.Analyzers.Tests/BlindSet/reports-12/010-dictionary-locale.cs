using System.Collections.Frozen;
using System.Collections.Generic;

namespace Tongda.Bot.Huifu;

/// <summary>自动回复词库：按意图取话术</summary>
public static class AutoReplyBook
{
    public static readonly FrozenDictionary<string, string> ZhHans = new Dictionary<string, string>
    {
        ["wuliu"] = "您好，包裹目前在洛杉矶分拨中心，预计周四派送，请您再等两天。",
        ["tuihuo"] = "您好，请在“我的订单”里申请退货，我们会马上批准并承担运费。",
        ["ganxie"] = "感谢您的支持！收藏本店铺，新款蓝牙耳机本周五上架，欢迎选购。", // expect: BSM1007
        ["cuiping"] = "亲，给个五星好评呗，您的五颗星是我们坚持下去的动力！", // expect: BSM2002
        ["fapiao"] = "您好，发票已作为附件发送，抬头与您提供的一致。",
    }.ToFrozenDictionary();

    public static readonly Dictionary<string, string> ZhHant = new()
    {
        { "wuliu", "您好，包裹已到達桃園集散中心，預計明日派送。" },
        { "hongbao", "您好，留下商品評論並截圖給我們，即可領取現金紅包20元。" }, // expect: BSM2001
        { "buhuo", "您好，缺少的充電線我們今天補寄，不收任何費用。" },
    };
}
