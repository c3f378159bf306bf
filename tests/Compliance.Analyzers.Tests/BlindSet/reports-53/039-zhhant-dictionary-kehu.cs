using System.Collections.Generic;

namespace ChenXi.Toys.Messages;

public static class KeHuXunXi
{
    public static IReadOnlyDictionary<string, string> Quan { get; } = new Dictionary<string, string>
    {
        ["缺件補寄"] = "您好，拼圖缺少的三片已於今日補寄，完全免費，請留意信箱。",
        ["退貨說明"] = "您好，請於訂單頁面列印退貨標籤，將拼圖放回原盒即可寄回。",
        ["邀評"] = "您好，寫下真實評論並回傳截圖，即可獲得十美元亞馬遜禮品卡。", // expect: BSM2001
        ["新品"] = "您好，全新的星空系列拼圖本週上市，千萬別錯過。", // expect: BSM1007
        ["轉帳"] = "您好，退款走平台太慢，請給我們您的銀行帳號，今晚就匯給您。", // expect: BSM1004|BSM3003
    };
}
