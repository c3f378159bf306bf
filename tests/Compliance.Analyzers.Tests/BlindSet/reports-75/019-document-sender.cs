using Ardalis.GuardClauses;

namespace Potterhaus.Kilns.Documents;

public sealed class DocumentSender : IDocumentSender
{
    private readonly IAmazonMessageGateway _gateway;
    private readonly IBlobStore _blobs;

    public DocumentSender(IAmazonMessageGateway gateway, IBlobStore blobs)
    {
        _gateway = Guard.Against.Null(gateway);
        _blobs = Guard.Against.Null(blobs);
    }

    public async Task SendManualAsync(MarketplaceOrder order, CancellationToken ct)
    {
        var pdf = await _blobs.ReadAsync($"manuals/{order.Sku}.pdf", ct);
        await _gateway.SendAsync(
            order.AmazonOrderId,
            $"Hello {order.Buyer}, as you asked, here is the manual of the kiln as a PDF. Page 12 shows how to wire the controller.",
            [new Attachment("manual.pdf", pdf)],
            ct);
    }

    public async Task SendWarrantyAsync(MarketplaceOrder order, CancellationToken ct)
    {
        var pdf = await _blobs.ReadAsync("legal/warranty-36.pdf", ct);
        await _gateway.SendAsync(
            order.AmazonOrderId,
            $"{order.Buyer}您好，附件是您电窑的保修证书，保修期36个月，自签收之日起计算。",
            [new Attachment("warranty.pdf", pdf)],
            ct);
    }

    public async Task SendGlazesAsync(MarketplaceOrder order, CancellationToken ct)
    {
        var pdf = await _blobs.ReadAsync("print/glazes.pdf", ct);
        await _gateway.SendAsync(
            order.AmazonOrderId,
            $"Hello {order.Buyer}, while your kiln cools down, leaf through the attached brochure with all the glazes we sell.", // expect: BSM4005|BSM1007
            [new Attachment("glazes.pdf", pdf)],
            ct);
    }
}
