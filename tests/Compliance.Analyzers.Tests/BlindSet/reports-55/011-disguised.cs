namespace QuickSell.Text;

public static class SoftTexts
{
    public static readonly string[] BuyerMessages =
    {
        "Hi, your cable is on its way again after the address fix.",
        "Hi, we pay you back the full amount when your r-e-v-i-e-w is up.", // expect: BSM2001
        "Hi, there is a c0up0n for your next cable, reply YES to receive it.", // expect: BSM1002|BSM1006
        "Hi, contact our team on What'sApp, five five five 0 1 9 9.", // expect: BSM3002|BSM3003
        "Hi, more cables at cables4all (dot) com, far cheaper there.", // expect: BSM3001|BSM3003|BSM1001
        "您好，线材已补发，运单号{0}。",
        "您好，给个5⭐好坪，私信我领红包。", // expect: BSM2001|BSM2002
        "您好，加V❤信 xiancai88 有惊喜。", // expect: BSM3002|BSM1005|BSM3003
        "\u60a8\u597d\uff0c\u4f18\u60e0\u7801 SAVE5 \u4e0b\u6b21\u4e0b\u5355\u53ef\u7528\u3002", // expect: BSM1002|BSM1001
    };
}
