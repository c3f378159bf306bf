using System.Collections.Generic;

namespace TwShop.Messaging;

public static class BuyerLetters
{
    public static IReadOnlyDictionary<string, string> ZhHant { get; } = new Dictionary<string, string>
    {
        ["delay"] = "您好，由於颱風影響，您的包裹將延後兩天送達，造成不便敬請見諒。",
        ["care"] = "您好，若您喜歡這款保溫杯，懇請賜予五顆星的評價，這是對我們最大的支持。", // expect: BSM2002|BSM2003
        ["line"] = "您好，歡迎加入我們的 LINE 官方帳號 @warmcup，售後問題由專人為您服務。", // expect: BSM3002|BSM3003
        ["edit"] = "您好，新品已經寄出，能否麻煩您將先前的評論修改一下？", // expect: BSM2004
        ["cash"] = "您好，這款商品買貴了嗎？我們可以用街口支付退您差額。", // expect: BSM1004|BSM3003
        ["invoice"] = "您好，電子發票已上傳，請至「我的訂單」下載。",
    };
}
