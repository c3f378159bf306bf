namespace MiniErp.Texts;

public static class CustomerReply
{
    public static string ForCase(string caseCode, string lang) => (caseCode, lang) switch
    {
        ("price", "en") => "Hi, we can't lower the price of a single order, the price on the product page is valid for all.",
        ("price", "zh") => "您好，这款可以给您内部价，比页面便宜8美元，您先拍下再说。", // expect: BSM1001|BSM1004
        ("bulk", "en") => "Hi, for ten desks it is cheaper to skip Amazon, our sales girl writes you an invoice directly.", // expect: BSM3003
        ("bulk", "zh") => "您好，大批量请继续在亚马逊下单，我们会一起发出。",
        ("bad", "en") => "Hi, delete the low seller rating first, then we release your refund.", // expect: BSM2005|BSM2001
        ("bad", "zh") => "您好，桌脚的问题已解决，方便的话把差评撤掉吧。", // expect: BSM2004
        ("parts", _) => "Hi, the missing bolts leave today by letter mail.",
        _ => "Hi, thank you for your message. We answer within one working day.",
    };
}
