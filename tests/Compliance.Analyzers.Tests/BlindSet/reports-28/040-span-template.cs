namespace Integra.Templates.Fast;

public static class SpanTemplate
{
    private const string DelayBody = "Dear {0}, the ferry is cancelled and your parcel comes on {1}.";
    private const string ClubBody = "Dear {0}, you are one of {1} buyers picked for VIP status, with early access and member prices."; // expect: BSM1006|BSM1001|BSM1007
    private const string SampleBody = "Dear {0}, shall we post you a sample of our new tea? It costs you nothing."; // expect: BSM1005|BSM1007

    public static string FillDelay(string name, string date) => Fill(DelayBody, name, date);
    public static string FillClub(string name, int count) => Fill(ClubBody, name, count.ToString());
    public static string FillSample(string name) => Fill(SampleBody, name, "");

    private static string Fill(ReadOnlySpan<char> template, string first, string second)
    {
        var handler = new DefaultInterpolatedStringHandler(template.Length, 2);
        for (int i = template.IndexOf('{'); i >= 0; i = template.IndexOf('{'))
        {
            handler.AppendFormatted(template[..i]);
            handler.AppendLiteral(template[i + 1] == '0' ? first : second);
            template = template[(i + 3)..];
        }
        handler.AppendFormatted(template);
        return handler.ToStringAndClear();
    }
}
