namespace Nanhai.Tpl;

public class RawTpl
{
    // expect@+6: BSM1002|BSM1001
    // expect@+14: BSM3001|BSM1007|BSM3003
    public string En(Buyer b, Coupon c) => $$"""
        Hello {{b.Name}},

        We got your photo, new hinge will be out tomorrow.
        Keep {{c.Code}} for later: {{c.Percent}}% less on all hinge and handle.

        Regards
        """;

    public string Zh(Buyer b, Shop s) => $"""
        {b.Name}您好：

        合页已补发，单号稍后更新。
        更多五金配件请看 {s.Website} ，全是厂价。
        """;

    public string ZhPlain(Buyer b) => $"""
        {b.Name}您好：

        合页方向装反会卡住，请对照图2重新安装。
        """;
}
