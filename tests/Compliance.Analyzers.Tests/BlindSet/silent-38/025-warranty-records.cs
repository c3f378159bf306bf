namespace Voltera.Power.Amazon;

public record BuyerNote(string Id, string Text);

public static class WarrantyNotes
{
    public static readonly IReadOnlyList<BuyerNote> All = new List<BuyerNote>
    {
        new("W01", "Dear customer, the drill has a three year warranty. The repair and the way there and back are free of charge."),
        new("W02", "Dear customer, the rating plate on the bottom shows 18 V. Please send us a picture of it."),
        new("W03", "Dear customer, connect the positive terminal first and the negative terminal last."),
        new("W04", "Dear customer, error code E5 means that the battery is too cold. Let it warm up for an hour."),
        new("W05", "Dear customer, remove the star screws with the T20 bit from the set, then change the brushes."),
        new("W06", "Dear customer, we received your drill. The motor has been replaced at no charge and the drill is on its way back."),
        new("W07", "Dear customer, the discount of $6.00 was already applied to this order; you find it on the second line of the invoice."),
        new("W08", "Dear customer, the pairing code is printed under the battery. Enter it in the app and press the power button."),
    };
}
