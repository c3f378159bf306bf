using FluentEmail.Core;

namespace Procure.Suppliers;

public class SupplierMailer(IFluentEmail mail)
{
    public Task AskPriceAsync(Supplier s, string part, int qty) => mail
        .To(s.Email)
        .Subject($"RFQ {part}")
        .Body($"Dear {s.Contact}, could you quote {qty} pcs of {part}? We hope for 8% off the last price, since this is our third purchase order. Call me on extension 12 if the drawing is unclear.")
        .SendAsync();

    public Task ClaimAsync(Supplier s, string po, int bad) => mail
        .To(s.Email)
        .Subject($"Quality claim for PO {po}")
        .Body($"Dear {s.Contact}, {bad} units of purchase order {po} failed incoming inspection. Please send a credit note or deduct the amount from the next invoice, paid by bank transfer as always.")
        .SendAsync();

    public Task SamplesAsync(Supplier s) => mail
        .To(s.Email)
        .Subject("Samples")
        .Body($"Dear {s.Contact}, please add two free samples of the new handle to the next container, our WeChat group has the colour card.")
        .SendAsync();
}

public record Supplier(string Contact, string Email);
