using System.Collections.Generic;

namespace Formosa.Seller.Service
{
    public static class KettleReplies
    {
        public static readonly IReadOnlyDictionary<string, string> Texts = new Dictionary<string, string>
        {
            ["leak"] = "您好，水壺漏水屬於瑕疵，我們將免費更換新品，舊品無須寄回。",
            ["refund"] = "您好，訂單 {order} 的款項已退回您原本的付款方式，請以銀行入帳時間為準。",
            ["discount"] = "您好，很抱歉，我們無法另外提供折扣或優惠券，售價以商品頁面為準。",
            ["line"] = "您好，依平台規定我們不能提供 LINE 或電話，請直接在此留言。",
            ["warranty"] = "您好，水壺保固一年，保固期內的維修不另收費。"
        };
    }
}
