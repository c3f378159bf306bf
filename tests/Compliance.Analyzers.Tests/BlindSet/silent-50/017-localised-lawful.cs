namespace Brightpaw.Localization;

internal static class LawfulLetters
{
    public static readonly Dictionary<string, string> Replacement = new()
    {
        ["en-US"] = "The buckle of your harness was faulty. A new harness is on its way at no cost, and you can keep the old one.",
        ["en-GB"] = "The buckle of your harness was faulty. We're sending a new one free of charge; no need to return anything.",
        ["zh-CN"] = "您好，胸背带的卡扣存在质量问题，我们已免费为您补发新品，旧的无需退回。",
        ["zh-TW"] = "您好，胸背帶的扣具有瑕疵，我們已免費寄出新品，舊品不必退回。",
    };

    public static readonly Dictionary<string, string> NoDiscount = new()
    {
        ["en-US"] = "We're not able to give private discounts. The price shown on the page is the same for every customer.",
        ["en-GB"] = "I'm afraid we don't do voucher codes by message. The listed price is the current one.",
        ["zh-CN"] = "您好，我们无法通过消息提供优惠券或折扣，请以商品页面价格为准。",
        ["zh-TW"] = "您好，我們無法透過訊息提供折扣碼，請以商品頁面的價格為準。",
    };

    public static readonly Dictionary<string, string> Invoice = new()
    {
        ["en-US"] = "Your invoice is attached. You can also download it from Your Orders.",
        ["zh-CN"] = "您好，发票已作为附件发送，您也可以在“我的订单”中下载。",
        ["zh-TW"] = "您好，發票已附上，您也可在「我的訂單」中下載。",
    };
}
