using System.Collections.Immutable;

namespace HaoWu.Amazon.Replies;

public static class BuyerRefusals
{
    public const string 不給折扣 = "您好，很抱歉，我們無法為個別買家調整價格，訂單 {0} 將依結帳金額出貨。";
    public const string 不給電話 = "您好，平台規定不能留電話或LINE，請在此訊息內回覆，我們會盡快處理訂單 {0} 的問題。";
    public const string 換貨 = "您好，確認是錶帶扣具鬆脫，新的錶帶已於今日寄出，不需額外付費。";
    public const string 退款 = "您好，訂單 {0} 已由亞馬遜退款 1,980 日圓至原付款方式。";
    public const string 保固 = "您好，訂單 {0} 的保固到明年三月底，期間內故障免費維修。";
    public const string 說明書 = "您好，繁體中文說明書請見附件，第8頁有濾網更換步驟。";

    public static ImmutableArray<string> 全部 => ImmutableArray.Create(不給折扣, 不給電話, 換貨, 退款, 保固, 說明書);
}
