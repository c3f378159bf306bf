using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using MediatR;

namespace GreenSpade.Fulfilment.Features.Problems;

public record InformBuyer(string AmazonOrderId, Problem Problem, string Product, decimal? Refund) : IRequest;

public enum Problem { Broken, Missing, Late, Sold, Recall }

public class InformBuyerHandler(AmazonConnection amazon) : IRequestHandler<InformBuyer>
{
    public async Task Handle(InformBuyer cmd, CancellationToken ct)
    {
        var text = cmd.Problem switch
        {
            Problem.Broken => $"Hello, the pot of your {cmd.Product} broke in our hands while packing. A replacement is on its way, nothing to pay.",
            Problem.Missing => $"Hello, we forgot the mounting screws of the {cmd.Product}. They follow by letter today, free of charge.",
            Problem.Late => $"Hello, the {cmd.Product} will arrive two days after the promised date. If that does not suit you, tell us and we cancel and refund the order.",
            Problem.Sold => $"Hello, our stock of the {cmd.Product} was counted wrongly. We have cancelled order {cmd.AmazonOrderId} ourselves and refunded {cmd.Refund:C} in full.",
            Problem.Recall => $"Hello, the maker has recalled the {cmd.Product}. Please pull the plug, do not use it any more and post it back with the prepaid label. You get the full price back.",
            _ => throw new ArgumentOutOfRangeException(nameof(cmd))
        };

        await amazon.Messaging.CreateUnexpectedProblemAsync(cmd.AmazonOrderId, new CreateUnexpectedProblemRequest { Text = text }, ct);
    }
}
