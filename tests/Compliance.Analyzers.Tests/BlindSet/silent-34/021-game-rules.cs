namespace Zeeman.Spellen.Rules;

public static class RuleAnswers
{
    public static string ToBuyer(RuleQuestion q) => q switch
    {
        RuleQuestion.Coupons =>
            "In the game, a coupon card lets the merchant pay two coins less. It is discarded after use, see page 7.",
        RuleQuestion.Stars =>
            "A five-star ship needs three crew cards. You cannot give the stars back once they are placed.",
        RuleQuestion.Gift =>
            "The gift token goes to the player on your left. It is worth no points at the end.",
        RuleQuestion.Review =>
            "In the review phase each player reads the ledger aloud and may change one entry.",
        RuleQuestion.Bribe =>
            "Bribes are paid to the bank, in coins only. A player who cannot pay loses the turn.",
        RuleQuestion.Draw =>
            "The prize draw card is drawn from the red pile, not the blue one; the booklet has it wrong.",
        _ => "Page 12 covers that case: the younger player decides.",
    };

    public static string ToBuyerZh(RuleQuestion q) => q switch
    {
        RuleQuestion.Coupons => "游戏中的优惠卡可少付两枚金币，用后弃置，见第七页。",
        RuleQuestion.Stars => "五星船需要三张船员卡，星标放置后不能收回。",
        RuleQuestion.Gift => "礼物指示物交给左手边的玩家，终局不计分。",
        _ => "请见规则书第十二页。",
    };
}

public enum RuleQuestion { Coupons, Stars, Gift, Review, Bribe, Draw, Other }
