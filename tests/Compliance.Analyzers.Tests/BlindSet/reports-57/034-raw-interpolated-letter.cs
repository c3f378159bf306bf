namespace Northlight.Fulfilment;

public sealed class PackingSlip
{
    public string DisplayableOrderComment(string buyer, string product, decimal saved)
    {
        // expect@+7: BSM1005
        // expect@+9: BSM2002
        var note = $"""
            Dear {buyer},

            your {product} was checked by hand before packing.

            Look under the tray: there is a complimentary candle from us.
            The bulb is rated for 12 volts, do not use a 24 volt supply.

            Spread the love with a shining review on Amazon.
            Northlight Studio
            """;
        return note.Length > 1000 ? note[..1000] : note;
    }

    public string InvoiceNote(string buyer, decimal saved) =>
        $"Dear {buyer}, the line of -{saved:0.00} on your invoice is the promotion that Amazon already applied to this order.";
}
