namespace Hexi.Annotated
{
    [System.AttributeUsage(System.AttributeTargets.Field | System.AttributeTargets.Method)]
    sealed class BuyerMessageAttribute : System.Attribute { }

    class Pian
    {
        [BuyerMessage] string a = "配件已補寄";
        [BuyerMessage] string b = "好評送杯墊"; // expect: BSM2001
        [BuyerMessage] readonly string[] c = { "換貨運費我們出", "刪負評就退全款" }; // expect: BSM2001|BSM2004

        [BuyerMessage]
        string D(bool x) => x ? "門鎖密碼為六個零" : "折扣碼 HEXI88 給您"; // expect: BSM1002|BSM1001

        string E() { return a + b; }
    }
}
