using System.Globalization;

namespace Sandpiper.Analytics;

/// <summary>Imports product reviews from a CSV export and computes the average of the stars.</summary>
public sealed class ReviewImporter(TextReader reader, IProgress<string> progress)
{
    private static readonly string[] ExpectedHeader = ["asin", "stars", "title", "text", "verified"];

    public async Task<double> ImportAsync()
    {
        var header = (await reader.ReadLineAsync())?.Split(';') ?? [];
        if (!header.SequenceEqual(ExpectedHeader))
            throw new FormatException("The review file has an unexpected header; export it again from the review page.");

        double sum = 0; var count = 0;
        while (await reader.ReadLineAsync() is { } line)
        {
            var cells = line.Split(';');
            sum += double.Parse(cells[1], CultureInfo.InvariantCulture);
            progress.Report($"{++count} reviews read, last one with {cells[1]} stars");
        }
        // positive reviews (4 and 5 stars) and negative ones are counted elsewhere
        return count == 0 ? 0 : sum / count;
    }
}
