using System;
using System.Globalization;

namespace GzAgency.Templates;

public sealed class FormatTpl
{
    private const string ZhFmt = "{0}您好，凭暗号{1}找客服，下一单立减{2}美元。"; // expect: BSM1001|BSM1002|BSM1006
    private const string ZhDelay = "{0}您好，订单{1}因清关延误，预计{2}送达。";

    public string Zh(string buyer, string anhao, decimal amt) => string.Format(ZhFmt, buyer, anhao, amt);

    public string Delay(string buyer, string order, DateTime d) => string.Format(ZhDelay, buyer, order, d.ToString("M月d日"));

    public string En(string buyer, int pct, string code)
        => string.Format(CultureInfo.InvariantCulture,
            "Hi {0}, use {2} in checkout, you save {1}% for any item of our brand.", // expect: BSM1002|BSM1001
            buyer, pct, code);

    public string EnReturn(string buyer, string rma)
        => string.Format("Hi {0}, print the label in your Amazon return center and write {1} on the box.", buyer, rma);
}
