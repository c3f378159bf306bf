namespace ChaYu.Tea.Application.Letters;

public class LetterCatalog
{
    public LetterTemplate Brewing { get; } = new()
    {
        Code = "BREW-01",
        Subject = "沖泡小提醒",
        Content = "親愛的茶友，綠茶請以八十度熱水沖泡，浸泡不超過兩分鐘。",
    };

    public LetterTemplate Apology { get; } = new()
    {
        Code = "SORRY-02",
        Subject = "關於包裝破損",
        Content = "親愛的茶友，茶罐凹損實在抱歉，若您不退貨，我們私下退您四成貨款，請勿向平台申訴。", // expect: BSM1003|BSM3003|BSM1004
    };

    public LetterTemplate Invite { get; } = new()
    {
        Code = "CLUB-03",
        Subject = "茶友俱樂部邀請",
        Content = "親愛的茶友，消費即累積點數，滿五百點可兌換好禮，回覆「加入」即可。", // expect: BSM1006|BSM1005
    };

    public LetterTemplate Remove { get; } = new()
    {
        Code = "NEG-04",
        Subject = "有關您的賣家評分",
        Content = "親愛的茶友，這則賣家負評讓我們面臨停權，請您今天之內務必移除，拜託了。", // expect: BSM2005|BSM2004
    };

    public LetterTemplate Refund { get; } = new()
    {
        Code = "REF-05",
        Subject = "退款完成通知",
        Content = "親愛的茶友，訂單 {{order_no}} 的款項已退回原付款方式。",
    };
}
