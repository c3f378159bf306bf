using System.Collections.Immutable;

namespace Yihsin.Amazon.Reply;

public static class ReplySamples
{
    public static readonly ImmutableArray<string> BuyerReplies = ImmutableArray.Create(
        "您好，發票已上傳，請至「我的訂單」下載。",
        "您好，把您的評論改成四星以上，我們就補寄一組新的刀片給您。", // expect: BSM2001|BSM2004
        "您好，刀片屬於消耗品，不在保固範圍內，敬請見諒。",
        "您好，我們有更適合油性肌膚的新款洗面機，要不要順便帶一台？", // expect: BSM1007
        "您好，請提供您的銀行帳號，差額我們直接匯款給您，不經過亞馬遜。", // expect: BSM1004|BSM3003
        "您好，歡迎撥打客服專線 02-2555-0188，由專人為您服務。"); // expect: BSM3002|BSM3003

    public static string Pick(int index) => BuyerReplies[index % BuyerReplies.Length];
}
