using System.IO;

// Writes the flat file for the product pages (title, bullet points, description). Public listing copy, not messages.
internal class ListingFlatFile
{
    private readonly TextWriter _out;
    public ListingFlatFile(TextWriter @out) => _out = @out;

    private void Row(string sku, string title, params string[] bullets)
        => _out.WriteLine(sku + "\t" + title + "\t" + string.Join("\t", bullets));

    public void Write()
    {
        _out.WriteLine("item_sku\titem_name\tbullet_point1\tbullet_point2\tbullet_point3");
        Row("KITE-RED", "Delta Kite Red 140 cm with free tail",
            "GREAT GIFT: comes in a bag with a card for your own words",
            "BUY MORE, SAVE MORE: 10% off two kites, shown at checkout",
            "FIVE STAR FUN: flies from 2 Beaufort");
        Row("KITE-BOX", "Box Kite for Adults, 2 Lines Included",
            "COMPLETE: spare rod included at no extra cost",
            "STRONG: rip-stop, reviewed by the British kite magazine",
            "RETURN: 30 days through Amazon");
        Row("LINE-50", "Kite Line 50 m, 90 kg",
            "FITS all our kites",
            "REEL is not included",
            "SAVE with Subscribe & Save");
    }
}
