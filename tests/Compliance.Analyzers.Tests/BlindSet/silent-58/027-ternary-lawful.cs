namespace Wenzhou.Glasses.Service;

public class ServiceReplyBuilder
{
    public string Build(bool isEnglish, bool paidByGiftCard, string buyer)
    {
        string msg = isEnglish
            ? "Dear " + buyer + ", the replacement for the bent frame was shipped this morning."
            : "尊敬的" + buyer + "，变形镜框的替换件今早已发出。";

        msg += paidByGiftCard
            ? (isEnglish
                ? " As you paid with an Amazon gift card, the refund goes back to your gift card balance."
                : " 因您使用亚马逊礼品卡付款，退款会回到您的礼品卡余额。")
            : (isEnglish
                ? " The refund goes back to your card."
                : " 退款会原路退回您的银行卡。");

        return msg;
    }

    public string Quote(string buyerWords) =>
        $"Dear customer, you wrote: \"{buyerWords}\". Do you mean the left hinge or the right one?";
}
