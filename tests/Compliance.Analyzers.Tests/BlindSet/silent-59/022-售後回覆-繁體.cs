using System.Collections.Generic;
using System.Collections.Immutable;

namespace Taihu.Seller.AfterSales;

public static class AfterSalesReplies
{
    private static readonly ImmutableDictionary<string, string> Replies = new Dictionary<string, string>
    {
        ["leak"] = "您好，很抱歉水壺漏水，我們已全額退款，款項會退回您原本的付款方式。",
        ["coupon"] = "您好，訂單成立後無法再補用優惠券，還請見諒。",
        ["feedback"] = "您好，您反映的異音我們已請工程師檢查，明天給您答覆。",
        ["gift"] = "您好，您勾選的禮品包裝已完成，卡片內容與您填寫的一致。",
        ["phone"] = "您好，依亞馬遜規定我們不能以電話或 LINE 聯絡，請直接在此回覆。",
        ["label"] = "您好，退貨標籤已放在您的訂單頁面，列印後貼在箱外即可。",
    }.ToImmutableDictionary();

    public static string ReplyTo(string key) =>
        Replies.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"找不到回覆範本 {key}");
}
