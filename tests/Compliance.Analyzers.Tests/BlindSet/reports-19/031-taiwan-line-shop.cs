namespace FormosaCraft.Amazon.Messages;

/// <summary>寄給美國站與日本站買家的站內訊息（繁體中文版給華語買家）</summary>
public sealed class BuyerMessageZhHant
{
    public string Subject { get; init; } = "關於您的訂單";
    public string Body { get; init; } = "";

    public static BuyerMessageZhHant Delay() => new()
    {
        Body = "您好，颱風造成航班取消，包裹將延後三日抵達，造成不便深感抱歉。",
    };

    public static BuyerMessageZhHant Thanks() => new()
    {
        Subject = "關於竹製餐具組",
        Body = "您好，感謝選購竹製餐具，我們想另外送您一組吸管，完全免費，回覆地址就寄出。", // expect: BSM1005
    };

    public static BuyerMessageZhHant Official() => new()
    {
        Body = "您好，之後到我們官網下單更划算，不必再透過亞馬遜。", // expect: BSM3003|BSM1001|BSM3001
    };

    public static BuyerMessageZhHant Club() => new()
    {
        Body = "您好，誠摯邀請您成為產品體驗官，往後的新品都能免費試用。", // expect: BSM1006|BSM1005
    };

    public static BuyerMessageZhHant Repair() => new()
    {
        Body = "您好，保固期內免費維修，請把損壞處的照片回傳給我們。",
    };
}
