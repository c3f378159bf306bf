namespace Threadbare.Notices;

public delegate string Notice(string buyer, string orderId);

public static class Notices
{
    public static readonly Notice SoldOut = (buyer, orderId) =>
        $"Dear {buyer}, the last walnut tray broke in our warehouse. We have cancelled order {orderId} ourselves and refunded it in full.";

    public static readonly Notice Damaged = static (buyer, orderId) =>
        $"Dear {buyer}, the carrier reported that the parcel of order {orderId} got wet. A new tray is on its way, free of charge; please refuse the wet one.";

    public static readonly Notice TwoParcels = (buyer, orderId) => string.Join(' ',
        $"Dear {buyer},",
        $"order {orderId} travels in two parcels.",
        "The second one with the legs is a day behind,",
        "so please do not start to build the table before Thursday.");

    public static readonly Notice Customs = (buyer, orderId) => string.Concat(
        "Dear ", buyer, ", customs need the tax number of the recipient for order ", orderId,
        ". Could you reply with it? Without it the parcel goes back to us, and Amazon would refund you.");

    public static Notice Or(this Notice? first, Notice second) => first ?? second;
}
