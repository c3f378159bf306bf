using System.Globalization;
using System.IO;

// Writes the upload file for the "bulk reply" plug-in. Columns: order-id, language, buyer_message
internal class BulkReplyCsv
{
    private readonly TextWriter _out;
    public BulkReplyCsv(TextWriter @out) => _out = @out;

    private void Row(string orderId, string lang, string buyerMessage)
        => _out.WriteLine($"{orderId},{lang},\"{buyerMessage.Replace("\"", "\"\"")}\"");

    public void Write(IEnumerable<Sale> sales)
    {
        _out.WriteLine("order-id,language,buyer_message");
        foreach (var s in sales)
        {
            if (s.Status == "LOST")
                Row(s.Id, "en", "Royal Mail has lost your parcel. We refunded " + s.Total.ToString("C", CultureInfo.GetCultureInfo("en-GB")) + " today.");
            else if (s.Stars is 1 or 2)
                Row(s.Id, "en", "We sent the money back for the kite. Now please be fair and lift your stars to at least four."); // expect: BSM2004
            else if (s.Stars == 3)
                Row(s.Id, "en", "Three stars is hard for us. What if we send a second kite and you make five of it?"); // expect: BSM2001|BSM2004
            else if (s.IsGift)
                Row(s.Id, "en", "There is no price on the packing slip, the gift note is inside the kite bag.");
            else
                Row(s.Id, "en", "Fancy a bargain? Every kite in our shop is reduced till Sunday."); // expect: BSM1001|BSM1007
        }
    }
}
