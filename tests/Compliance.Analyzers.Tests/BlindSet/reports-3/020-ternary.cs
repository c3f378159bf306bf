using System.Threading;
using System.Threading.Tasks;
using MediatR;
using Saltmarsh.Sellers.Application.Abstractions;

namespace Saltmarsh.Sellers.Application.Returns;

public sealed record CloseReturn(string OrderId, bool IsRepeatBuyer, bool Damaged, decimal Refund) : IRequest;

public sealed class CloseReturnHandler(IBuyerMessageGateway gateway, IReturnsRepository returns) : IRequestHandler<CloseReturn>
{
    public async Task Handle(CloseReturn cmd, CancellationToken ct)
    {
        await returns.CloseAsync(cmd.OrderId, ct);

        var text = cmd.Damaged
            ? $"Hello, the carrier damaged the vase on the way back to us. That is not your fault: we refunded {cmd.Refund:C} in full."
            : $"Hello, the vase is back in our warehouse and {cmd.Refund:C} was refunded to your card.";
        await gateway.SendTextAsync(cmd.OrderId, text, ct);

        var extra = cmd.IsRepeatBuyer
            ? "Hello, you have bought from us before, so the next vase is 30% cheaper for you. Just ask." // expect: BSM1001|BSM1006
            : "Hello, recommend us to a friend and both of you receive $10 in store credit."; // expect: BSM1006
        await gateway.SendTextAsync(cmd.OrderId, extra, ct);

        await gateway.SendTextAsync(
            cmd.OrderId,
            cmd.Refund > 100m ? "Hello, please send us a picture of your bank card, front and back, so we can verify the refund." : "Hello, which of the two vases did you send back, the blue or the green one?", // expect: BSM3004
            ct);
    }
}
