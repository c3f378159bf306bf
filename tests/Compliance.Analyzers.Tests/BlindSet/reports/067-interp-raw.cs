using MediatR;

namespace Saffron.Inbox;

public record DraftReply(string OrderId, string Buyer, int Stars) : IRequest<string>;

public class DraftReplyHandler : IRequestHandler<DraftReply, string>
{
    public Task<string> Handle(DraftReply request, CancellationToken ct)
    {
        if (request.Stars < 3)
        {
            // expect@+4: BSM2004
            return Task.FromResult($"""
                Hi {request.Buyer},
                The second grinder was sent on Tuesday.
                Now please raise your rating from {request.Stars} to 5 stars.
                """);
        }

        return Task.FromResult($"""
            Hi {request.Buyer},
            Pepper corns jam when they are damp. Dry them for a day, then it works again.
            """);
    }
}
