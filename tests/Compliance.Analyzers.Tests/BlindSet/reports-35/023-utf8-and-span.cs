using System.Text;

public sealed class BuyerQueueWriter
{
    static ReadOnlySpan<byte> Hello => "Hello from Kim & Pete, "u8;
    static ReadOnlySpan<byte> Thanks => "the missing washers are in the mail, you get them by Tuesday."u8;
    static ReadOnlySpan<byte> Deal => "reorder within 14 days and we drop the price by $4."u8; // expect: BSM1001|BSM1006
    static ReadOnlySpan<byte> Stars => "pls dont forget the 5 \u2605 review, it feeds our kids."u8; // expect: BSM2002

    public void WriteBuyerMessage(Stream s, string kind)
    {
        s.Write(Hello);
        if (kind == "washers") s.Write(Thanks);
        if (kind == "deal") s.Write(Deal);
        if (kind == "stars") s.Write(Stars);
        if (kind == "wa")
        {
            var t = "quick chat? our wa is in the picture, or just add +44 7700 900 221"; // expect: BSM3002|BSM3003
            s.Write(Encoding.UTF8.GetBytes(t));
        }
        s.WriteByte((byte)'\n');
    }
}
