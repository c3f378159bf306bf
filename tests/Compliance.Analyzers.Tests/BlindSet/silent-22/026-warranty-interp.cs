namespace Otterly.Scripts;

public static class WarrantyReply
{
    public static string ForBuyer(Order o, string fault) => $"""
        Dear {o.BuyerName},

        thank you for the photo. A {fault} is covered by the two-year warranty of your blender.
        A new jug ships tomorrow from Leicester; it costs you nothing and you may recycle the old one.
        If the new jug does not fit either, we will refund order {o.Id} in full.

        Kind regards,
        {o.ShopName}
        """;

    public static string OutOfWarranty(Order o) =>
        $"Dear {o.BuyerName}, the warranty of your blender ended on {o.WarrantyEnd:d}. " +
        "We can't repair it free of charge any more, but the manual on page 12 shows how to change the seal.";
}
