namespace Zhonghe.Care.Domain;

public abstract record BuyerMessage
{
    public required string OrderId { get; init; }
    public abstract string Subject { get; }
    public virtual string Body { get; init; } = "";
}

public sealed record RestockMessage : BuyerMessage
{
    public override string Subject => "Your question about size L";
    public override string Body { get; init; } = "You asked when size L comes: we expect it on May 3.";
}

public sealed record VipMessage : BuyerMessage
{
    public override string Subject => "Welcome to the VIP circle, early access and member prices inside"; // expect: BSM1006|BSM1001
    public override string Body { get; init; } = "尊敬的顾客，您已升级为 VIP 会员，今后购物享受会员价。"; // expect: BSM1006|BSM1001
}

public sealed record RatingMessage : BuyerMessage
{
    public override string Subject => "Your opinion";
    public override string Body { get; init; } = "请您对本次购买的耳机写一条评价。"; // expect: BSM2006
}

public static class Outbox
{
    public static BuyerMessage ForReturn(string id) => new VipMessage { OrderId = id, Body = "您的退货已收到，款项已原路退回。" };
}
