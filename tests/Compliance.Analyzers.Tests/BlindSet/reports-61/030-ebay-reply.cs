using eBay.Service.Call;
using eBay.Service.Core.Sdk;
using eBay.Service.Core.Soap;

namespace VinylCrate;

public class QuestionAnswerer(ApiContext ctx)
{
    public void AnswerShipping(string itemId, string buyer, string messageId) =>
        Answer(itemId, buyer, messageId, "Hi, yes we ship to Norway, it takes about eight days and the record travels between two stiff boards.");

    public void AnswerDeal(string itemId, string buyer, string messageId) =>
        Answer(itemId, buyer, messageId, "Hi, let's skip the fees, venmo me @vinylcrate and I post the record tommorow."); // expect: BSM3003|BSM1004|BSM3002

    public void AnswerGrading(string itemId, string buyer, string messageId) =>
        Answer(itemId, buyer, messageId, "Hi, the sleeve is VG+, one corner is bumped, the vinyl itself was played twice.");

    public void AnswerBundle(string itemId, string buyer, string messageId) =>
        Answer(itemId, buyer, messageId, "Hi, sure thing. Mail me at crates@vinylcrate.example and we chat there instead."); // expect: BSM3002|BSM3003

    private void Answer(string itemId, string buyer, string parent, string body)
    {
        var call = new AddMemberMessageRTQCall(ctx);
        var msg = new MemberMessageType
        {
            Body = body,
            RecipientID = new StringCollection { buyer },
            ParentMessageID = parent
        };
        call.AddMemberMessageRTQ(itemId, msg);
    }
}
