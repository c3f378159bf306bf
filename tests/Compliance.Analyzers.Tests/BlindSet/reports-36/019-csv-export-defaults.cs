using CsvHelper;

namespace Lotline.Exchange;

public class MacroExporter
{
    private static readonly string[] Header = { "id", "channel", "buyer_message" };

    private static readonly List<string[]> Factory = new()
    {
        new[] { "m1", "amazon", "Dear customer, the colour you received was wrong. The right one ships today, keep the other until the courier calls." },
        new[] { "m2", "amazon", "Dear customer, flash sale for existing buyers only: all covers at half price until Sunday." }, // expect: BSM1001|BSM1007
        new[] { "m3", "amazon", "Dear customer, you can reach Tom directly at tom (at) lotline-covers (dot) com." }, // expect: BSM3002|BSM3003
        new[] { "m4", "amazon", "Dear customer, the cover fits chairs up to 60 cm wide." },
        new[] { "m5", "amazon", "Dear customer, a bonus pillowcase goes into the box whenever a nice review of yours shows up." }, // expect: BSM2001
    };

    public void Write(CsvWriter csv)
    {
        foreach (var column in Header) csv.WriteField(column);
        csv.NextRecord();
        foreach (var row in Factory)
        {
            foreach (var cell in row) csv.WriteField(cell);
            csv.NextRecord();
        }
    }
}
