using System.Collections.Generic;

namespace YunCang.Amazon.Messages;

public static class BuyerMessagesZh
{
    public static IReadOnlyDictionary<string, string> Templates { get; } = new Dictionary<string, string>
    {
        ["dizhi"] = "您好，地址里没有门牌号，快递无法投递，请您直接回复本消息补充完整地址。",
        ["buchang"] = "您好，让您久等了，我们愿意额外补偿您 8 美元现金，当作一点心意，请告诉我们收款方式。", // expect: BSM1003|BSM1004
        ["zengpin"] = "您好，感谢选购本店的瑜伽垫，我们另外准备了一条弹力带免费送给您，回复颜色即可。", // expect: BSM1005
        ["choujiang"] = "您好，凡是本月下单的顾客都能参加我们的抽奖，头奖是一台跑步机！", // expect: BSM1006
        ["weixinzhuanzhang"] = "您好，平台退款太慢了，把您的支付宝账号发过来，我们直接把钱转给您。", // expect: BSM1004|BSM3003
        ["fapiao"] = "您好，订单的发票已作为附件发送，请查收。",
    };
}
