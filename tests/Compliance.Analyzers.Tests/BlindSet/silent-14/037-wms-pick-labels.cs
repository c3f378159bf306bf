using System.Text;

namespace Warehouse.Wms.Labels;

/// <summary>ZPL for the pickers' handheld printer.</summary>
public sealed class PickLabel
{
    public string Render(PickLine line)
    {
        var zpl = new StringBuilder("^XA");
        zpl.Append("^FO30,30^FD").Append(line.Sku).Append("^FS");
        if (line.IsGift)
            zpl.Append("^FO30,70^FDGIFT: wrap it, put the gift receipt in, no invoice^FS");
        if (line.IsFreePart)
            zpl.Append("^FO30,110^FDFree spare part, charge code 0^FS");
        if (line.HasInsert)
            zpl.Append("^FO30,150^FDTake the old coupon insert OUT of the box before you ship^FS");
        zpl.Append("^FO30,190^FDScan the QR code on the shelf, then press OK^FS");
        return zpl.Append("^XZ").ToString();
    }
}

public record PickLine(string Sku, bool IsGift, bool IsFreePart, bool HasInsert);
