using System.Collections.Generic;

namespace Panyu.AutoReply;

internal static class ZiDongHuiFu
{
    // key = 意图识别结果
    public static readonly Dictionary<string, string> Map = new()
    {
        ["where_is_my_order"] = "您好，包裹已到{city}分拨中心，预计{date}送达。",
        ["price_high"] = "您好，您直接回复我，给您改个内部价，比页面便宜15%。", // expect: BSM1001
        ["wholesale"] = "您好，量大的话走我们自己的网站下单，不用经过平台，省手续费。", // expect: BSM3003
        ["broken"] = "您好，非常抱歉，已为您安排重发，旧件不用寄回。",
        ["praise"] = "您好，谢谢夸奖！麻烦把这段话原样发到商品评论区吧。", // expect: BSM2002|BSM2003
        ["invoice"] = "您好，发票已上传到订单详情，请下载。",
        ["angry"] = "您好，先别写评论，有问题直接找我们，保证您满意。", // expect: BSM2003
    };

    public static string? Get(string intent) => Map.TryGetValue(intent, out var s) ? s : null;
}
