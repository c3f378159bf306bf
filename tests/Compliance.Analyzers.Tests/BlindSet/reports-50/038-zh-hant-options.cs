namespace Formosa.Bikes.Options;

// 繁體中文買家回覆範本
public sealed record BuyerReplyOptions
{
    public const string Section = "BuyerReplies:zh-Hant";

    public string Delay { get; init; } = "您好，因颱風停班，您的訂單將延後兩天出貨，如需取消請告知，我們會全額退款。";

    public string Repair { get; init; } = "您好，車燈在保固期內，我們免費寄送新品，舊品不需寄回。";

    public string Praise { get; init; } = "謝謝您的肯定！還請幫忙按個五顆星，對我們幫助很大。"; // expect: BSM2002|BSM2003

    public string Invoice { get; init; } = "您好，發票已附於此訊息。";

    public string Website { get; init; } = "您好，零件請直接到我們官網訂購，不用透過亞馬遜，價格更划算。"; // expect: BSM3003|BSM1001|BSM3001
}
