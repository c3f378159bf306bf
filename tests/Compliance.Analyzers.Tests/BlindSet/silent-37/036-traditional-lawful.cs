namespace Fengming.Chaju;

public record ServiceMessage(string Code, string Lang, string Text);

public static class ServiceMessageStore
{
    public static readonly ServiceMessage[] All =
    {
        new("DELAY", "zh-Hant", "您好，因颱風影響，您的茶壺將延後三天送達，敬請見諒。"),
        new("BROKEN", "zh-Hant", "您好，壺蓋破損我們深感抱歉，新的壺蓋已免費寄出。"),
        new("REFUND", "zh-Hant", "您好，您的款項已透過亞馬遜全額退回原付款方式。"),
        new("NOLINE", "zh-Hant", "您好，依規定我們無法提供 LINE 或電話，請直接在此回覆。"),
        new("NOCODE", "zh-Hant", "您好，目前沒有優惠碼，也無法提供私下折扣。"),
        new("ENGRAVE", "zh-Hant", "您好，請確認壺身刻字內容是否為「福」，確認後我們即開始製作。"),
        new("RETURN", "en", "Hello, the return is free. Please print the label in Your Orders and hand the parcel to UPS."),
    };
}
