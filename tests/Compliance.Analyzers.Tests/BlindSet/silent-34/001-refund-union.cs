namespace Brightwood.Luthiers.Refunds;

public abstract record Remedy
{
    public sealed record Full(decimal Amount) : Remedy;
    public sealed record Part(decimal Amount, string MissingItem) : Remedy;
    public sealed record Swap(string Serial) : Remedy;
    public sealed record Declined(string Why) : Remedy;
}

public static class RemedyTexts
{
    public static string ToBuyer(this Remedy remedy, string orderId) => remedy switch
    {
        Remedy.Full(var a) =>
            $"We have refunded {a:0.00} GBP for order {orderId} to your original payment method. Amazon shows it within five working days.",
        Remedy.Part(var a, var item) =>
            $"The {item} was missing from order {orderId}, so we have refunded its share, {a:0.00} GBP, through Amazon.",
        Remedy.Swap(var s) =>
            $"A replacement guitar, serial {s}, leaves the workshop tomorrow. The return label for the cracked one is in Your Orders.",
        Remedy.Declined(var why) =>
            $"We have looked at the photographs of order {orderId} twice. {why} The guarantee therefore does not cover the scratch.",
        _ => string.Empty,
    };

    public static string ToBuyerZhHant(this Remedy remedy, string orderId) => remedy switch
    {
        Remedy.Full(var a) => $"訂單 {orderId} 的款項 {a:0.00} 英鎊已全額退回原付款方式，約五個工作天內入帳。",
        Remedy.Part(var a, var item) => $"訂單 {orderId} 缺少{item}，我們已透過亞馬遜退回該部分款項 {a:0.00} 英鎊。",
        _ => $"訂單 {orderId} 的替換品明天寄出，退貨標籤請至「我的訂單」下載。",
    };
}
