using MediatR;

namespace Brandwerk.Outreach.Application;

public sealed record ComposeTouchpoint(string OrderId, TouchpointKind Kind) : IRequest<string>;

public sealed class ComposeTouchpointHandler : IRequestHandler<ComposeTouchpoint, string>
{
    public Task<string> Handle(ComposeTouchpoint request, CancellationToken ct) => Task.FromResult(request.Kind switch
    {
        TouchpointKind.PartMissing =>
            $"Dear customer, the hinge for order {request.OrderId} leaves our warehouse today at no charge. You need not send anything back.",
        TouchpointKind.AfterSales =>
            "Dear customer, we have put a pair of oven gloves aside for you as a little present. Just tell us which colour you like and we send them.", // expect: BSM1005
        TouchpointKind.Satisfaction =>
            "Dear customer, happy with the pan? Then please tell everybody in a review. Not happy? Then write to us instead and keep it between us.", // expect: BSM2003
        TouchpointKind.Anniversary =>
            "Dear customer, one year with your pan! Type PANNE12 in the voucher field at checkout, it is only meant for you.", // expect: BSM1002
        _ => throw new ArgumentOutOfRangeException(nameof(request), "no text for this touchpoint")
    });
}
