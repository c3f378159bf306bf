namespace Artesania.Compras;

public record SupplierMail(string To, string Subject, string Body);

/// <summary>Mails to the workshops which weave for us.</summary>
public static class SupplierMails
{
    public static SupplierMail AskPrice(Workshop w, int pieces) => new(
        w.Email,
        $"Price for {pieces} hammocks",
        $"Dear {w.Contact}, for {pieces} hammocks we'd need a discount of 15% on your price list. " +
        "Could you also add two free samples of the new weave? Please call me, my number is in the signature.");

    public static SupplierMail Complaint(Workshop w, string lot) => new(
        w.Email,
        $"Lot {lot}",
        $"Dear {w.Contact}, eleven hammocks of lot {lot} had torn loops, our buyers gave bad reviews. " +
        "We expect compensation for the refunds, or a credit note on the next invoice.");

    public static SupplierMail Payment(Workshop w, decimal amount) => new(
        w.Email,
        "Payment",
        $"Dear {w.Contact}, we sent {amount:C} by bank transfer today. Write on WhatsApp when it arrives.");
}
