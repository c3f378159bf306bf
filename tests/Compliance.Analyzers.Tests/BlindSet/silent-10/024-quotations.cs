using System;

namespace Kefu.Engine.Quoting
{
    public class QuoteBackReply
    {
        public string BuildReply(BuyerMail mail)
        {
            // quote the buyer, so nobody can say we brought it up
            var quoted = mail.Text.Length > 80 ? mail.Text[..80] : mail.Text;
            if (mail.Topic == "promo")
                return $"Hello {mail.Name}, you wrote: \"Do you have a coupon for a second one?\" No, we do not have coupons, and the price on the page is the same for everybody.";
            if (mail.Topic == "trade")
                return $"Hello {mail.Name}, you wrote that you would change your review for a refund. We cannot accept that. If the kettle leaks, we will replace it, whatever your review says.";
            if (mail.Topic == "insert")
                return $"Hello {mail.Name}, the card that promises \"a $20 gift card for a 5-star review\" is not from us. Please do not respond to it; we have reported it to Amazon.";
            return $"Hello {mail.Name}, regarding your question \"{quoted}\": the cable is two metres long.";
        }

        public string BuildZh(string name)
            => $"{name} 您好，您收到的“好评返现”卡片不是我们放的，我们从不以返现换取评价，已向亚马逊举报。";
    }

    public record BuyerMail(string Name, string Topic, string Text);
}
