namespace Heather.Documents;

public class InvoiceDocument : IDocument
{
    public void Compose(IDocumentContainer container)
    {
        container.Page(page =>
        {
            page.Header().Text("Invoice");
            page.Footer().Text("Heather Ltd., 12 Mill Lane, Leeds. Phone +44 113 496 0123, www.heather.example");
            page.Content().Text("Discount 10% (coupon SPRING10)");
        });
    }
}
