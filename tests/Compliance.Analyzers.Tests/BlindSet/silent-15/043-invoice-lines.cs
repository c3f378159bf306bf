using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Finance.Pdf;

public class FapiaoDocument(InvoiceModel m) : IDocument
{
    public void Compose(IDocumentContainer container) => container.Page(p =>
    {
        p.Header().Text($"INVOICE {m.No}").Bold();
        p.Content().Column(c =>
        {
            foreach (var l in m.Lines)
                c.Item().Text($"{l.Name}  x{l.Qty}  {l.Amount:0.00}");
            c.Item().Text($"Promotion discount (applied to this order): -{m.Discount:0.00}");
            c.Item().Text($"Coupon: -{m.Coupon:0.00}");
            c.Item().Text($"Gift wrap: {m.GiftWrap:0.00}");
            c.Item().Text($"Free shipping: -{m.FreeShipping:0.00}");
            c.Item().Text($"VAT {m.VatRate:P0}: {m.Vat:0.00}");
            c.Item().Text($"合计：{m.Total:0.00}");
        });
        p.Footer().Text("增值税已含在价格内，本发票由系统生成。");
    });

    public static string FileName(string order) => $"invoice_{order}.pdf";

    public static string BuyerNote(string order) => $"您好，订单{order}的发票已附上，折扣行是您下单时已享受的优惠。";
}
