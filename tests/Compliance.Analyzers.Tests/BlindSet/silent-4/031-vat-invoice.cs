using System.Globalization;

namespace Hartwell.Marketplace.Invoicing;

public sealed class InvoiceReplies
{
    private static readonly CultureInfo Gb = CultureInfo.GetCultureInfo("en-GB");

    public string Explain(Invoice invoice, InvoiceQuestion question)
    {
        return question switch
        {
            InvoiceQuestion.DiscountLine =>
                $"Hello, the line 'Promotion -{invoice.Promotion.ToString("C", Gb)}' on invoice {invoice.Number} is the discount already applied to this order when you placed it. VAT was worked out on the reduced price.",
            InvoiceQuestion.GiftCardLine =>
                $"Hello, the {invoice.GiftCard.ToString("C", Gb)} shown as 'Gift card' is the part you paid from your own Amazon balance; an invoice has to show how it was paid.",
            InvoiceQuestion.VoucherNotApplied =>
                "Hello, the voucher on the page was for the double size and you ordered the king, which is why it wasn't taken off this order. We can't change that afterwards.",
            InvoiceQuestion.FreeDelivery =>
                "Hello, delivery shows as £0.00 because standard delivery is free for this item. Nothing further is due.",
            InvoiceQuestion.CompanyName =>
                $"Hello, a corrected copy of invoice {invoice.Number} with your company's name is attached.",
            _ => throw new ArgumentOutOfRangeException(nameof(question)),
        };
    }
}
