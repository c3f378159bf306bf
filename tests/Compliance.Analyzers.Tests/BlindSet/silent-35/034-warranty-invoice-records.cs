record Doc(string OrderId, string Message, string File);

static class Docs
{
    public static IEnumerable<Doc> Build(IEnumerable<Ord> os)
    {
        foreach (var o in os)
        {
            if (o.WantsInvoice)
                yield return new(o.Id, $"Hello {o.Buyer}, here is the invoice of your order {o.Id} as you asked.", $"inv-{o.Id}.pdf");
            if (o.HasWarranty)
                yield return new(o.Id, $"Hello {o.Buyer}, attached is the warranty sheet. The warranty of the drill covers 24 months from delivery.", "warranty.pdf");
            if (o.Repair)
                yield return new(o.Id, $"Hello {o.Buyer}, the repair under warranty costs you nothing. Please start the return in Your Orders: https://www.amazon.com/gp/css/order-history", "label.pdf");
            if (o.Part)
                yield return new Doc(
                    OrderId: o.Id,
                    Message: $"Hello {o.Buyer}, the chuck key that was missing is shipped, there is nothing to pay.",
                    File: "");
        }
    }
}

record Ord(string Id, string Buyer, bool WantsInvoice, bool HasWarranty, bool Repair, bool Part);
