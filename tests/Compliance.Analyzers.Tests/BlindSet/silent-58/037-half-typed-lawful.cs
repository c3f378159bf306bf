using System
using Lingxing.Sdk;

namespace Demo.AutoReply

public class AutoReplyHandler : IBuyerMessageHandler
{
    private IDictionary<Intent, string> replies = new Dictionary<Intent, string>
    {
        { Intent.WhereIsMyOrder, "Hi, your parcel is in the Memphis hub and should be with you on Thursday." },
        { Intent.TooExpensive, "Hi, we are sorry, but we cannot give you a lower price than the one on the product page." },
        { Intent.Broken, "您好，收到的杯子碎了非常抱歉，我们已为您办理全额退款。" },
        { Intent.Manual, "您好，说明书已作为附件发送，安装步骤在第三页。" },
    };

    public async Task<Reply> HandleAsync(BuyerMessage msg
    {
        var intent = await _classifier.DetectAsync(msg.Text)
        if (!replies.TryGetValue(intent, out var text))
            return Reply.Human();
        return Reply.Auto(text);
    }

    private string couponColumn = 
}
