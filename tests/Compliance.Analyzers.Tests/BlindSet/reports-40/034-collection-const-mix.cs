using System.Collections.Immutable;

namespace Global.Pet.Copywriting;

public static class PetShopMessages
{
    private const string Hao = "好评";
    private const string Quan = "优惠券";
    private const string Greeting = "您好，";

    public const string SendQuan = Greeting + "我们已往您账户发放一张" + Quan + "，记得使用。"; // expect: BSM1002

    public static readonly ImmutableArray<string> BuyerTexts =
    [
        Greeting + "猫砂盆的滤网请每月更换一次。",
        Greeting + $"您要是给{Hao}，猫咪零食免费送一包。", // expect: BSM2001|BSM1005
        Greeting + "狗狗牵引绳断裂是质量问题，新的已发出。",
        "Hello pet parent, our litter boxes are back in stock, grab one before they are gone!", // expect: BSM1007
    ];
}
