namespace Moulin.Papeterie.Courrier;

public sealed class AmazonLinkLetters
{
    private const string Orders = "https://www.amazon.co.uk/gp/css/order-history";
    private const string Returns = "https://www.amazon.co.uk/returns";

    public string WhereIsInvoice(string name) =>
        $"Dear {name}, the invoice can be printed from {Orders}: choose the order, then Invoice.";

    public string HowToReturn(string name) =>
        $"Dear {name}, returns are opened at {Returns}. The label is free, and the refund follows when the parcel is scanned.";

    public string Cancelled(string name, string order) =>
        $"Dear {name}, as you requested, order {order} has been cancelled. Nothing was charged. You can verify this at {Orders}.";

    public string ReplyHere(string name) =>
        $"Dear {name}, please simply reply to this message should the nib still scratch; we do not deal with complaints by telephone.";
}
