using System.Threading;
using System.Threading.Tasks;
using MediatR;

namespace Ridgeline.Backpacks.Refunds;

public record BuyerWantsMoneyBack(string OrderId, string Buyer, bool ReturnWindowClosed) : IRequest;

public class BuyerWantsMoneyBackHandler : IRequestHandler<BuyerWantsMoneyBack>
{
    private readonly IBuyerThread _thread;
    public BuyerWantsMoneyBackHandler(IBuyerThread thread) => _thread = thread;

    public async Task Handle(BuyerWantsMoneyBack request, CancellationToken ct)
    {
        if (!request.ReturnWindowClosed)
        {
            await _thread.ReplyAsync(request.OrderId,
                "Please start the return in Your Orders. Amazon gives you the label and refunds you once the pack is scanned.", ct);
            return;
        }

        await _thread.ReplyAsync(request.OrderId,
            "The window is closed, but share your Zelle number and we send the $60 privately.", ct); // expect: BSM1004|BSM3003|BSM3002

        var reply = request.Buyer.Length > 0
            ? $"{request.Buyer}, keep quiet about the torn strap in public and we make you an attractive cash offer." // expect: BSM2001|BSM1003|BSM2003|BSM1004
            : "A new strap is on its way.";
        await _thread.ReplyAsync(request.OrderId, reply, ct);
    }
}
