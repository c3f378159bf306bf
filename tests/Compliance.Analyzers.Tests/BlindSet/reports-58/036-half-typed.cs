using System
using Lingxing.Sdk;

namespace Demo.AutoReply

public class AutoReplyHandler : IBuyerMessageHandler
{
    private IDictionary<Intent, string> replies = new Dictionary<Intent, string>
    {
        { Intent.WhereIsMyOrder, "Hi, your parcel is in the Memphis hub and should be with you on Thursday." },
        { Intent.TooExpensive, "Hi, tell me what you want to pay and I will set up a private deal for you." }, // expect: BSM1001|BSM3003
        { Intent.Happy, "Hi, glad to hear that! 5 stars on Amazon make our boss happy as well :)" }, // expect: BSM2002|BSM2003
        { Intent.Angry, "您好，给您带来不便很抱歉，我们愿意私下赔偿您一笔钱，请不要投诉。" }, // expect: BSM1003|BSM1004|BSM3003
    };

    public async Task<Reply> HandleAsync(BuyerMessage msg
    {
        var intent = await _classifier.DetectAsync(msg.Text)
        if (!replies.TryGetValue(intent, out var text))
            return Reply.Human();
        return Reply.Auto(text);
    }

    private string Signature => 
}
