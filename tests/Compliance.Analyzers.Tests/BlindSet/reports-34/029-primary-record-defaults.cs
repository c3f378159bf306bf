namespace Gladstone.Games.Kickoff;

public record BuyerCard(
    string OrderId,
    string Headline = "About your order",
    string Body = "The second print run has the corrected cards. We are sending you the five that changed, free of charge.",
    string BodyZh = "第二版修正了五张卡牌，我们会免费寄给您。");

public record LoyaltyCard(
    string OrderId,
    string Headline = "Collect stamps with every order: the tenth game is free", // expect: BSM1006|BSM1005
    string Body = "Play-testers wanted! Buyers who join our panel get each prototype without paying.", // expect: BSM1006|BSM1005
    string BodyZh = "邀请您加入测评团，新品免费送到家。") // expect: BSM1006|BSM1005
    : BuyerCard(OrderId, Headline, Body, BodyZh);

public static class Cards
{
    public static readonly BuyerCard Sleeves = new("n/a") with
    {
        Headline = "Card sleeves",
        Body = "The cards are 63 by 88 mm, so standard sleeves fit.",
    };

    public static readonly BuyerCard Gentle = new("n/a") with
    {
        Headline = "A word from the publisher",
        Body = "Four stars hurt us more than you would think. Kindly make it five.", // expect: BSM2002
    };
}
