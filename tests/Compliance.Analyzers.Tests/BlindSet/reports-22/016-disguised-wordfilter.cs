namespace XiaoZhuShou.MoBan;

public static class BiMianGuoLv
{
    // 买家站内信模板（变体），由定时任务轮流取用
    public static readonly string[] MuBan =
    {
        "您好，您的耳机保修期为十八个月，自签收之日起计算，凭订单号即可报修。",
        "您好，您给个五颗✩的好坪，我们真的感激不尽。", // expect: BSM2002
        "您好，小店回馈老友，返.现.5.美.金，回复收款账号就行。", // expect: BSM1004
        "\u60a8\u597d\uff0c\u8fd9\u91cc\u6709\u4e00\u5f20\u4f18\u60e0\u5238\u9001\u7ed9\u60a8\uff0c\u4e0b\u6b21\u53ef\u7528\u3002", // expect: BSM1002
        "您好，左耳没有声音的话请先长按十秒恢复出厂设置，再重新配对。",
        "您好，有事请加 V❤：erji_shouhou，一对一服务。", // expect: BSM3002|BSM3003
        "您好，私下补您三刀，差苹麻烦撤一下哈。", // expect: BSM2001|BSM2004
    };

    public static string Xuan(int xuHao) => MuBan[xuHao % MuBan.Length];
}
