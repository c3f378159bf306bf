using System.Threading.Tasks;

namespace Willowmere.Inbox
{
    public class AutoReplyRules
    {
        private readonly IBuyerThreadGateway _gateway;

        public AutoReplyRules(IBuyerThreadGateway gateway) => _gateway = gateway;

        public async Task<bool> TryReplyAsync(InboxMessage msg)
        {
            var lang = msg.DetectedLanguage;
            if (msg.Sentiment == Sentiment.Praise)
            {
                var reply = lang == "zh"
                    ? "太开心您喜欢这条毯子了！那就把这段话原样贴到商品评价里吧。" // expect: BSM2003|BSM2002
                    : "How lovely to hear! Could you copy exactly these words into a review on the product page?"; // expect: BSM2003|BSM2002
                await _gateway.ReplyAsync(msg.ThreadId, reply);
                return true;
            }

            if (msg.Topic == "bulk")
            {
                var reply = lang == "zh"
                    ? "您要的数量较大，请直接在商品页面下单，单次上限为五十条。"
                    : "For fifty blankets we'd rather invoice you directly, without Amazon in between; wire the money and we ship the same day."; // expect: BSM3003
                await _gateway.ReplyAsync(msg.ThreadId, reply);
                return true;
            }

            return false;
        }
    }
}
