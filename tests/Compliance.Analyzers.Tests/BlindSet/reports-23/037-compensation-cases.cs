namespace PawKitchen.Features.Cases;

// 售后工单的标准回复（给亚马逊买家）
public static class CaseAnswers
{
    public static string For(CaseType type) => type switch
    {
        CaseType.MissingPart => "Dear buyer, we refund 7 USD of this order for the missing steam basket, through Amazon.",
        CaseType.NothingWrong => "Dear buyer, even all is good with the order, we like to put some money in your pocket for your trust in us.", // expect: BSM1003|BSM1004
        CaseType.WrongColor => "Dear buyer, return is a trouble for us both. How about 30 dollars for you and you close the claim?", // expect: BSM1003
        CaseType.OtherShop => "Dear buyer, when you buy the right colour at another shop, we pay you that bill as goodwill.", // expect: BSM1003|BSM1004
        CaseType.Lost => "Dear buyer, the parcel is lost. We can ship again or refund it whole, please choose.",
        _ => "您好，为表歉意，我们愿意额外给您一笔补偿金，您看多少合适？", // expect: BSM1003
    };
}
