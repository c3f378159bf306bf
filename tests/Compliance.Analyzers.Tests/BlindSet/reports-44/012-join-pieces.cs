using System.Linq;

namespace Tonwerk.Audio.Application.FollowUps;

public sealed class ComposeFollowUpQueryHandler : IQueryHandler<ComposeFollowUpQuery, string>
{
    public Task<string> HandleAsync(ComposeFollowUpQuery query)
    {
        string message = string.Join(" ",
            $"Dear {query.BuyerName},",
            "the headphones need a firmware update before they pair with two phones at once; the steps are on page 4 of the booklet.",
            "And because we value loyal ears:",
            "your next pair is on the house", // expect: BSM1006|BSM1005
            "once you have bought three.",
            "Tonwerk support");

        string alternative = string.Join(Environment.NewLine, new[]
        {
            $"Dear {query.BuyerName},",
            "the left ear pad of your lot came unglued at some customers.",
            "Reply to this message and we post you a new pair of pads free of charge.",
        });

        return Task.FromResult(query.Variant == "B" ? alternative : message);
    }
}
