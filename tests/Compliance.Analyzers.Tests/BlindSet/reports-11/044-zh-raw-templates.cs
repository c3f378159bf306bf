using System;

namespace LanTian.MoBan;

public static class ZhMoBan
{
    // expect@+4: BSM2001
    public const string PingJia = """
        尊敬的顾客：

        麻烦您写一条带图评价，审核通过后我们退还您全部货款，
        相当于免费得到这款耳机。

        蓝天数码
        """;

    // expect@+5: BSM2003
    public const string HuiFang = """
        尊敬的顾客：

        耳机的右耳如果没有声音，请长按按键10秒复位。
        满意请给我们写评价；不满意请先联系我们，不要留差评。

        蓝天数码
        """;

    public const string BaoXiu = """
        尊敬的顾客：

        您反馈的充电仓故障属于质保范围，我们今天免费寄出新的充电仓，
        单号可在订单详情中查看，旧件无需寄回。

        蓝天数码
        """;

    public static string TuiKuan(string dingDan, decimal jinE) => $"""
        尊敬的顾客：
        订单{dingDan}已退款{jinE}美元，款项原路退回，到账时间以银行为准。
        """;
}
