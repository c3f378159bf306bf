using Grpc.Core;
using Replywise.V1;

namespace Replywise.Server;

public sealed class SuggestionService : Suggestions.SuggestionsBase
{
    public override Task<SuggestReply> Suggest(SuggestRequest request, ServerCallContext context)
    {
        var reply = new SuggestReply { ThreadId = request.ThreadId };

        if (request.Topic == Topic.Warranty)
        {
            reply.Options.Add(new Option { Text = "The motor is covered for 24 months. Please tell us what you see when it stops, we will send a new unit." });
            reply.Options.Add(new Option { Text = "Leave us feedback with a picture and your warranty grows from one year to three." }); // expect: BSM2001
        }
        else if (request.Topic == Topic.NegativeFeedback)
        {
            reply.Options.Add(new Option
            {
                Text = "We have settled everything. It would mean a lot to our small team if the negative seller feedback disappeared, otherwise people here may lose their jobs.", // expect: BSM2005
                Tone = Tone.Friendly,
            });
            reply.Options.Add(new Option
            {
                Text = "We will wire you $30 as soon as that one-star rating is gone.", // expect: BSM2001|BSM2004|BSM2005|BSM1004
                Tone = Tone.Direct,
            });
        }

        return Task.FromResult(reply);
    }
}
