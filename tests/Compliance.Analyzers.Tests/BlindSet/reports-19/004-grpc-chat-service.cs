using Grpc.Core;
using Helpdesk.V1;

namespace Helpdesk.Server.Services;

public class CannedReplyService : CannedReplies.CannedRepliesBase
{
    public override async Task ListReplies(ListRepliesRequest request, IServerStreamWriter<CannedReply> stream, ServerCallContext ctx)
    {
        await foreach (var reply in BuildAsync().WithCancellation(ctx.CancellationToken))
            await stream.WriteAsync(reply);
    }

    private static async IAsyncEnumerable<CannedReply> BuildAsync()
    {
        await Task.Yield();
        yield return new CannedReply { Key = "where-is-it", Text = "Thanks for reaching out! The parcel was scanned in your city this morning and should be with you today." };
        yield return new CannedReply { Key = "wholesale", Text = "Happy to help! For ten units or more it is easier if you order straight from us instead of through Amazon, the fees eat up everything." }; // expect: BSM3003
        yield return new CannedReply { Key = "manual", Text = "You'll find the full manual and the setup clip at www.kettlehaus-support.com, section Downloads." }; // expect: BSM3001
        yield return new CannedReply { Key = "call-me", Text = "Let's sort this out by phone: my direct line is (415) 555-0142, ask for Dana." }; // expect: BSM3002|BSM3003
        yield return new CannedReply { Key = "replacement", Text = "I'm sorry about the leaking kettle. A new one ships tomorrow at no cost, no return needed." };
    }
}
