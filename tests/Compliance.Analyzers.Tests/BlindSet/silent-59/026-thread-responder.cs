namespace Birchfield.Support;

public partial class AmazonThreadResponder
{
    private string NextMessage(Thread thread)
    {
        var greeting = thread.Locale is "zh_CN" or "zh_TW" ? "您好！" : "Hello!";

        return thread.State == ThreadState.AwaitingPhoto
            ? thread.IsChinese
                ? greeting + "麻烦您拍一张碗底的照片，我们好判断是退款还是换新。"
                : greeting + " Please send a photo of the bowl, so that we can decide between a refund and a replacement."
            : thread.State == ThreadState.Resolved
                ? thread.IsChinese
                    ? greeting + "新的碗已经寄出，这次换新不收任何费用，旧的不用退回。"
                    : greeting + " The new bowl is on its way. It is free of charge since the first one was broken."
                : thread.IsChinese
                    ? greeting + "您申请取消的订单我们已经取消，货款已全额退回。"
                    : greeting + " We have cancelled the order as you asked and refunded it in full.";
    }

    private const string Care = "The glaze is food-safe. " + "Let the bowl cool down before you wash it.";

    private const string Safety = "Important: "
        + "do not use the bowl over an open flame, "
        + "the manual explains why on its last page.";

    internal string CareMessage(bool withSafety) => withSafety ? Care + " " + Safety : Care;
}
