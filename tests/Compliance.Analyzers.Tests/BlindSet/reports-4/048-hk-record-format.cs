using System;
using System.Globalization;
using System.Linq;

namespace KwongTai.Trading.Amazon.Messages;

internal readonly record struct Canned(string Code, string Pattern, int Args);

internal sealed class CannedStore
{
    private static readonly Canned[] All = new Canned[]
    {
        new("R-01", "{0}您好，退貨編號 {1} 已驗收，款項 {2} 將退回原付款方式。", 3),
        new("P-03", "{0}您好，只要在評論中附上開箱影片，本店便以轉數快退還全額貨款 {1}。", 2), // expect: BSM2001
        new("P-04", "{0}您好，隨機派發紅包中，回覆\u9818\u53d6便送港幣{1}元禮券。", 2), // expect: BSM1005|BSM1002|BSM1006
        new("E-07", "Dear {0}, the customs office in Santos needs the CPF tax number of the receiver for your tea set. Please reply with it, otherwise the parcel is sent back.", 1),
        new("E-08", "Dear {0}, we give you special price {1}, only for old friend, do not tell other buyer.", 2), // expect: BSM1001
    };

    public string Render(string code, params object[] args)
    {
        var canned = All.Single(c => c.Code == code);
        if (args.Length != canned.Args)
        {
            throw new ArgumentException($"Template {code} wants {canned.Args} values (coupon, price or name), got {args.Length}.", nameof(args));
        }

        return string.Format(CultureInfo.GetCultureInfo("zh-HK"), canned.Pattern, args);
    }
}
