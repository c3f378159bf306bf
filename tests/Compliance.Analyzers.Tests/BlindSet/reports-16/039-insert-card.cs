using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Threadbare.Print;

/// <summary>A6 card that the 3PL puts into every Amazon parcel.</summary>
public sealed class ParcelCard(string brand) : IDocument
{
    private const string Headline = "Love it? Shout about it with ★★★★★ on Amazon!"; // expect: BSM2002|BSM2003
    private const string Deal = "Show us your review and bag a £10 Amazon voucher"; // expect: BSM2001
    private const string Care = "Machine wash at 30 degrees, do not tumble dry.";

    private static readonly string[] SmallPrint =
    [
        "Made in Portugal from organic cotton.",
        "Not so keen? Text us on 07700 900461 before you say anything on Amazon.", // expect: BSM2003|BSM3002
        "Keep out of reach of children under three, small parts.",
    ];

    public void Compose(IDocumentContainer container) => container.Page(page =>
    {
        page.Size(105, 148, Unit.Millimetre);
        page.Header().Text(brand);
        page.Content().Column(col =>
        {
            col.Item().Text(Headline);
            col.Item().Text(Deal);
            col.Item().Text(Care);
            foreach (var line in SmallPrint) col.Item().Text(line);
        });
    });
}
