using MediatR;

namespace TinyBooks.Invoicing;

public record ExplainInvoice(string OrderId, string Buyer, decimal PromoAmount) : IRequest;

public class ExplainInvoiceHandler(IBuyerThread thread) : IRequestHandler<ExplainInvoice>
{
    public async Task Handle(ExplainInvoice r, CancellationToken ct)
    {
        string message;
        if (r.PromoAmount > 0)
            message = $"Hi {r.Buyer}, the line 'Promotion -{r.PromoAmount:F2}' on your invoice is the coupon you clipped yourself, it was already applied to order {r.OrderId}.";
        else
            message = $"Hi {r.Buyer}, no discount shows on the invoice because the deal had ended when order {r.OrderId} was placed.";

        await thread.ReplyAsync(r.OrderId, message, ct);
        await thread.AttachInvoiceAsync(r.OrderId, ct);
    }
}
