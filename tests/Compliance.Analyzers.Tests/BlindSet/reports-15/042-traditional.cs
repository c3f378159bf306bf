using System.Collections.Immutable;

namespace Taipei.Branch.Messages;

// 台灣分公司用，繁體
public static class TwTemplates
{
    public static readonly ImmutableDictionary<string, string> Buyer = new Dictionary<string, string>
    {
        { "delay", "您好，因颱風停飛，包裹將晚兩天送達，敬請見諒。" },
        { "line", "您好，加我們的官方LINE，客服回覆更快喔。" }, // expect: BSM3002|BSM3003
        { "stars", "您好，喜歡的話懇請給我們五顆星的評價。" }, // expect: BSM2002|BSM2003
        { "refund", "您好，您的退款已處理，將退回原付款方式。" },
        { "gift", "您好，回購就送您一組杯墊，數量有限。" }, // expect: BSM1005|BSM1006
        { "edit", "您好，問題已解決，可否請您將一星評論修改一下？" }, // expect: BSM2004
        { "address", "您好，地址少了樓層，請回覆補充。" },
    }.ToImmutableDictionary();
}
