namespace Weiming.Crm.Manual;

/// 产品使用问题的答复，含容易误判的同形词
public static class ShiYongDaFu
{
    public static readonly string[] English =
    [
        "Please review the wiring picture on page 4: the positive terminal is on the left side.",
        "Turn the five star knobs until they are tight, then remove the plastic film.",
        "The bottle is free of BPA and can go in the dish washer.",
        "If the microphone gives feedback noise, please change the position of the speaker.",
        "The rating plate on the back shows 230 V. Do not use it with 110 V.",
        "Store the filter in a dry place, and fill 20% less water when you boil only one cup.",
    ];

    public static readonly string[] Chinese =
    {
        "您好，请把电线下方的卡扣打开后折叠支架。",
        "您好，屏幕上的细微信息可以长按放大查看。",
        "您好，按返回键，现在的设置会自动保存。",
        "您好，说明书第5页的五角星标记表示儿童锁。",
    };
}
