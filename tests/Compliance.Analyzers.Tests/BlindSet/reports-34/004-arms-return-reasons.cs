namespace Kessler.Brettspiele.Returns;

public enum ReturnReason { MissingPieces, WrongLanguage, DamagedBox, ChangedMind }

public static class ReturnReplies
{
    public static (string Subject, string Body) For(ReturnReason reason, bool isZh) => (reason, isZh) switch
    {
        (ReturnReason.MissingPieces, false) => (
            "Missing pieces in your game",
            "Please tell us which tokens are missing; a bag with the lot leaves Hannover tomorrow."),
        (ReturnReason.MissingPieces, true) => (
            "关于缺少的配件",
            "请告诉我们缺了哪些棋子，我们明天免费补寄。"),
        (ReturnReason.WrongLanguage, false) => (
            "Wrong edition",
            "The German edition should not have been sent to you. Keep it, say no more about it in a review, and forty euros find their way back to you."), // expect: BSM2001|BSM2004
        (ReturnReason.WrongLanguage, true) => (
            "语言版本有误",
            "非常抱歉发错版本。退货麻烦的话，我们通过支付宝退您 15 欧元，游戏您留着玩。"), // expect: BSM1004|BSM1003|BSM3003
        (ReturnReason.DamagedBox, _) => (
            "Dented box",
            "A dented corner hurts collectors. We can send a new box or take the game back for a full refund; which do you prefer?"),
        (ReturnReason.ChangedMind, false) => (
            "Before you send it back",
            "Would a 20 euro Amazon gift card change your mind about returning it?"), // expect: BSM1005|BSM1003
        _ => ("Your return", "Your return is authorised. The label is in Your Orders."),
    };
}
