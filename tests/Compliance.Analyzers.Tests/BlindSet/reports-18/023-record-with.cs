namespace Lanhai.Messaging;

public record BuyerLetter
{
    public required string OrderId { get; init; }
    public string Subject { get; init; } = "Regarding your Amazon order";
    public string Body { get; init; } = "We are working for your question and will answer soon.";
    public string Language { get; init; } = "en_US";
}

public class LetterFactory
{
    public BuyerLetter Base(string orderId) => new() { OrderId = orderId };

    public BuyerLetter Manual(string orderId) => Base(orderId) with
    {
        Subject = "Manual of the projector",
        Body = "You asked for the manual. It is attached as PDF to this message.",
    };

    public BuyerLetter JiaXin(string orderId) => Base(orderId) with
    {
        Subject = "About your bad review", 
        Body = "Could you think again about your review? One star is too heavy for a small scratch, we hope you can raise it.", // expect: BSM2004
    };

    public BuyerLetter ZhongWen(string orderId) => Base(orderId) with
    {
        Language = "zh_CN",
        Body = "投影仪不亮的问题，请加技术小哥微信 tuying_lee88，他会视频教您。", // expect: BSM3002|BSM3003
    };
}
