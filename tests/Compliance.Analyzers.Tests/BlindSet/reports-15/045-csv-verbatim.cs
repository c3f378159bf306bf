using System.IO;

namespace Enping.Import;

public static class DefaultTplCsv
{
    // 列：code|lang|buyer_message。首次启动导入
    // expect@+5: BSM1005
    // expect@+6: BSM2002
    // expect@+6: BSM3003|BSM1001
    public const string Csv = @"code|lang|buyer_message
T01|zh|您好，少发的充电线已补寄，单号稍后更新。
T02|zh|您好，凭本消息可向客服免费领取蓝牙音箱一个。
T03|en|Hello, the cable you get is 1m, the 2m one is sent to you now.
T04|en|Hello, we need more good score! Click 5 star for us please.
T05|zh|您好，下回直接找我们工厂拍，不走平台便宜两成。
T06|en|Hello, please send the photo of the plug, US or UK.
";

    public static IEnumerable<string[]> Rows()
    {
        using var r = new StringReader(Csv);
        while (r.ReadLine() is { } line)
            yield return line.Split('|');
    }
}
