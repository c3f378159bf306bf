using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;

namespace Alishan.Outdoor.Care;

/// <summary>帳篷售後罐頭訊息，代號對應客服後台的快捷鍵</summary>
public static class CannedReplies
{
    private static readonly List<(string Code, string Lang, string Text)> Rows =
    [
        ("A1", "zh-TW", "您好，營釘少了兩支，今天已補寄，不會向您收費。"),
        ("A2", "zh-TW", "您好，帳篷退款已完成，金額會退到您原本的付款方式。"),
        ("B1", "zh-TW", "您好，上傳評論並附上露營照片，就送您一組營燈。"), // expect: BSM2001
        ("B2", "zh-TW", "您好，下次購買任何商品可享八五折，請私訊索取。"), // expect: BSM1001|BSM1006
        ("A1", "en-US", "Hello, two pegs were missing. They left Taichung today and are free of charge."),
        ("B3", "en-US", "Hello, follow us on Instagram @alishan.outdoor and tag your tent to get the spare pole bag for free."), // expect: BSM1005, BSM3002|BSM3001
    ];

    private static readonly FrozenDictionary<string, string> ByKey =
        Rows.ToFrozenDictionary(r => r.Code + ":" + r.Lang, r => r.Text);

    public static string? Find(string code, string lang) => ByKey.GetValueOrDefault($"{code}:{lang}");

    public static IEnumerable<string> Codes => Rows.Select(r => r.Code).Distinct();
}
