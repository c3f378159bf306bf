namespace Relay.Printer;

/// <summary>Label printer in the warehouse; texts are for the packers.</summary>
public static class PackerLabels
{
    private static ReadOnlySpan<byte> GiftWrap => "GIFT WRAP - do not put the invoice into the box"u8;
    private static ReadOnlySpan<byte> FreeItem => "PROMO: add 1 x free gift SKU 7781"u8;
    private static ReadOnlySpan<byte> Review => "REVIEW WEIGHT BEFORE SHIPPING"u8;
    private static ReadOnlySpan<byte> ZengPin => "拣货员注意：此单含赠品一件，放在上层"u8;

    public static string Zpl(string order, int parcels) => $"""
        ^XA
        ^FO40,40^A0N,32^FDORDER {order}^FS
        ^FO40,90^A0N,24^FDPARCELS {parcels}^FS
        ^FO40,130^A0N,24^FDDISCOUNT BIN 4^FS
        ^XZ
        """;

    public static ReadOnlySpan<byte> Pick(bool gift) => gift ? GiftWrap : Review;
}
