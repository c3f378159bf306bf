using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Jackdaw.Replies.V1;

namespace Jackdaw.Replies.Server;

public sealed class ReplyService : Replies.RepliesBase
{
    private readonly IIntentClassifier _intents;

    public ReplyService(IIntentClassifier intents) => _intents = intents;

    public override async Task<SuggestReply> Suggest(SuggestRequest request, ServerCallContext context)
    {
        var intent = await _intents.ClassifyAsync(request.BuyerText, context.CancellationToken);

        var reply = new SuggestReply { CreatedAt = Timestamp.FromDateTime(DateTime.UtcNow) };
        if (intent == Intent.AsksForDiscount)
        {
            // the buyer asked for a lower price first
            reply.Message = request.IsRepeatBuyer
                ? "Sure! Buy the hedge trimmer at the listed price and we will refund you 18 dollars afterwards, just between us." // expect: BSM1001|BSM1004
                : "Sorry, we cannot give private discounts. The price on the product page applies to everyone.";
        }
        else if (intent == Intent.AsksForPhone)
        {
            reply.Message = $"Happy to talk: ring me on +44 20 7946 0{request.Extension} or look for jackdaw.tools on Instagram."; // expect: BSM3002
        }
        else if (intent is Intent.Complains)
        {
            reply.Message = "The blade guard should not rattle. We can replace the trimmer or refund it, whichever you prefer.";
            reply.Alternatives.Add("We feel awful about it. Choose any pair of gloves from our range as a present from us."); // expect: BSM1005
            reply.Alternatives.Add("Please tell us the serial number under the handle, so that we can check which guard fits.");
        }
        else
        {
            throw new RpcException(new Status(StatusCode.NotFound, $"No reply for {intent}"));
        }

        return reply;
    }
}
