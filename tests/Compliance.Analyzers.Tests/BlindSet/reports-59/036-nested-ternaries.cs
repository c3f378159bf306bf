namespace Birchwood.Support;

public partial class AmazonThreadResponder
{
    private string NextMessage(Thread thread)
    {
        var greeting = thread.Locale is "zh_CN" or "zh_TW" ? "您好！" : "Hello!";

        return thread.State == ThreadState.AwaitingPhoto
            ? thread.IsChinese
                ? greeting + "请拍一张裂缝的照片发过来，我们好判断是退款还是换新。"
                : greeting + " Please send a photo of the crack, then we can choose between a refund and a new one."
            : thread.State == ThreadState.Resolved
                ? thread.IsChinese
                    ? greeting + "换新的砧板已经签收了，差评麻烦您改一改，红包随后奉上。" // expect: BSM2001|BSM2004|BSM1004
                    : greeting + " The new board has arrived. We'd pay $5 for each line of praise you put on the product page." // expect: BSM2001
                : thread.IsChinese
                    ? greeting + "您的退货我们昨天收到了，退款今天办理。"
                    : greeting + " Your return came in yesterday, the refund will be made today.";
    }

    private const string BoardCare = "Oil the board once a month with " + "linseed oil; do not put it in the dishwasher.";

    private const string BoardOffer = "And because it was so nice with you: "
        + "the oil is half price "            // expect: BSM1001|BSM1006|BSM1007
        + "for you as long as you write to us beforehand.";

    internal string CareMessage(bool withOil) => withOil ? BoardCare + " " + BoardOffer : BoardCare;
}
