using System.Linq;

namespace Pemberton.CustomerCare.Threads;

public sealed class ThreadDigest
{
    public string ReplyToTrade(string buyer, string quoted) =>
        $"Hello {buyer}, you wrote: \"{quoted}\" We do not trade refunds for reviews. The lid is under warranty, so we have refunded it whatever you decide to write.";

    public string ReplyToCoupon(string buyer) =>
        $"Hello {buyer}, you asked, \"Can I have a 20% coupon?\" We have none to give, and the price in the listing is final.";

    public string ReplyToScam(string buyer) =>
        "Hello " + buyer + ", the text message that promised you a gift card for a five-star review is not from us. " +
        "Please do not answer it, and report it to Amazon.";

    public string ReplyToLetter(string buyer) =>
        $"Hello {buyer}, 您提到的「五星好評送禮品卡」傳單並非本店所發，請勿回覆，並向亞馬遜檢舉。";
}
