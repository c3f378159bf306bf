using System.Collections.Generic;

namespace Jade.Admin.Help;

/// <summary>後台說明文字，給店員看的操作手冊</summary>
public static class HelpTexts
{
    public static readonly Dictionary<string, string> Items = new()
    {
        ["coupon.create"] = "在此建立折價券。代碼不可重複，折扣以百分比計算。",
        ["coupon.expire"] = "過期的折價券會自動停用，系統不會通知任何人。",
        ["gift.setup"] = "設定贈品：選擇商品與滿額門檻後按下儲存。",
        ["review.delete"] = "刪除評論需要主管權限，刪除後無法復原。",
        ["cashback.rule"] = "現金回饋規則：每個會員等級各設一個比例。",
        ["contact.page"] = "聯絡頁面的電話與電子郵件在「商店設定」中修改。",
    };
}
