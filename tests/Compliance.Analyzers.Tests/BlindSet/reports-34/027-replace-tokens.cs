namespace Hartmann.Omnichannel.Render;

public sealed class TokenRenderer
{
    private const string RepairText =
        "Dear [Buyer], the hub of your wheel has been rebuilt under warranty. It leaves [City] on [Day].";

    private const string SeasonText =
        "Dear [Buyer], present [PromoCode] at checkout and the winter tyres lose [Rate] of their price."; // expect: BSM1002|BSM1001

    public string Repair(Buyer b) => RepairText
        .Replace("[Buyer]", b.Name).Replace("[City]", b.City).Replace("[Day]", b.Day);

    public string Season(Buyer b, string promo) => SeasonText
        .Replace("[Buyer]", b.Name).Replace("[PromoCode]", promo);

    public string Ask(Buyer b) =>
        "Dear #NAME#, did the wheel arrive true? Whatever your verdict, please post it as a product review."  // expect: BSM2006
            .Replace("#NAME#", b.Name);

    public string AskZh(Buyer b) =>
        "#NAME#，您好，收到车轮后请花一分钟写下商品评论，好坏都欢迎。" // expect: BSM2006
            .Replace("#NAME#", b.Name);

    public sealed record Buyer(string Name, string City, string Day);
}
