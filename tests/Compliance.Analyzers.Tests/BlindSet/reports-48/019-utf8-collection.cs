namespace Amz.Gateway.Push;

public static class PushPayloads
{
    // 预编码的站内信正文，避免重复 GetBytes
    public static ReadOnlySpan<byte> BuyerMsgDelay => "您好，因暴雪航班取消，您的订单将晚一天送达。"u8;

    public static ReadOnlySpan<byte> BuyerMsgPoints => "您好，本次购物为您累积了 300 积分，下次可抵现金使用。"u8; // expect: BSM1006|BSM1001

    public static ReadOnlySpan<byte> BuyerMsgPhone => "Hello, call our hotline 0755-8321 9940 for anything about the printer."u8; // expect: BSM3002|BSM3003

    public static readonly string[] BuyerChatQuickReplies =
    [
        "您好，打印机的驱动请在随机光盘中安装。",
        "您好，墨盒可以送您两个，请私下告诉我们收货地址，不走平台。", // expect: BSM1005|BSM3003
        "您好，卡纸时请先关机，再从后盖取出纸张。",
        "您好，评价页面的那条差评如能撤回，我们十分感激。", // expect: BSM2004
    ];
}
