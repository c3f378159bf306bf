namespace Amz.Templates.V2;

public sealed class BuyerLetter
{
    public required string Name { get; init; }
    public required string OrderId { get; init; }

    // expect@+7: BSM2004
    public string AfterFix() =>
        $"""
        Dear {Name},

        the new charger for order {OrderId} was delivered on Tuesday.
        Now that everything works,
        would you consider bringing your review up to date?

        Kind regards
        """;

    // expect@+6: BSM1002
    public string Coupon() =>
        $$"""
        亲爱的{{Name}}：

        充电器的保修期为 18 个月，自签收之日起算。
        您的专属兑换码是 {couponCode}，结算时输入即可抵扣 5 美元。
        如有任何问题请直接回复。
        """;

    public string Recall() =>
        $"""
        亲爱的{Name}：
        您购买的充电器批次存在过热风险，请停止使用。款项已全额退回，无需寄回产品。
        """;
}
