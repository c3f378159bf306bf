namespace Atelier.Lumiere.Factures;

internal static class InvoiceTexts
{
    internal static IEnumerable<string> MessagesToBuyers(Invoice invoice)
    {
        yield return $"Dear {invoice.Buyer}, please find attached the VAT invoice for order {invoice.OrderId}.";

        if (invoice.Corrected)
            yield return $"Dear {invoice.Buyer}, the first invoice showed the wrong address. The corrected one is attached; the amount is unchanged.";

        if (invoice.PromotionAmount > 0)
            yield return $"Dear {invoice.Buyer}, the line \"Promotion -£{invoice.PromotionAmount:0.00}\" is the reduction that Amazon applied to this order at checkout.";

        if (invoice.IsReverseCharge)
            yield return $"Dear {invoice.Buyer}, no VAT was charged since you gave a valid VAT number.";
    }

    internal static string ZhFaPiao(string hao) => $"您好，订单 {hao} 的发票已附上，金额为折后实付金额，请查收。";
}
