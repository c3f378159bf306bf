using Compliance.Matching;
using Compliance.Text;

namespace Compliance;

/// <summary>
/// Words and phrases of your own, and the search for them in texts of any length: names of brands, trade marks, products that must not be named. It judges nothing;
/// rules that do are added with <see cref="CompliancePolicy.With"/>. Immutable and safe to share between threads; a search takes time in proportion to the length of the
/// text, whatever stands in it.
/// </summary>
/// <remarks>
/// A term stands where a reader sees it, as a whole word or between Han characters: letter case, full width, accents, look-alike and traditional characters, invisible characters, HTML tags and
/// entities and line breaks make no difference. Letters that are spelled apart (<c>c-o-u-p-o-n</c>) are for <see cref="MessageChecker"/>.
/// </remarks>
public sealed class TermList
{
    private readonly TermSearch _search;

    /// <summary>Prepares a list. It takes some milliseconds for a thousand terms: do it once.</summary>
    /// <param name="terms">The terms, 65,534 of them at most. Of terms that read the same, the first is found.</param>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is null.</exception>
    /// <exception cref="ArgumentException">A term is null, holds nothing to read or reads as more than 1,000 characters; or there are too many.</exception>
    public TermList(IEnumerable<string> terms)
    {
        string[] all = [.. terms ?? throw new ArgumentNullException(nameof(terms))];
        if (all.Length > TermSearch.MostTerms)
        {
            throw new ArgumentException($"These are {all.Length} terms, and a list holds {TermSearch.MostTerms} at most.", nameof(terms));
        }

        var readings = new Dictionary<string, int>(all.Length, StringComparer.Ordinal);
        for (var i = 0; i < all.Length; i++)
        {
            string reading = all[i] is { } term ? Reading.OfPhrase(term) : string.Empty;
            if (reading.Length is 0 or > TermSearch.LongestTerm)
            {
                throw new ArgumentException($"Term {i} ({(all[i] is null ? "null" : $"'{(reading.Length == 0 ? all[i] : all[i].Substring(0, 40) + "…")}'")}) {(reading.Length == 0 ? "holds nothing to read" : "is too long")}.", nameof(terms));
            }

            if (!readings.ContainsKey(reading))
            {
                readings.Add(reading, i);
            }
        }

        Terms = Array.AsReadOnly(all);
        _search = TermSearch.Of(readings);
    }

    /// <summary>The terms, as they were given.</summary>
    public IReadOnlyList<string> Terms { get; }

    /// <summary>Finds the term that starts first in a text, of those that start there the shortest, and reads no further.</summary>
    /// <param name="text">The text: plain or HTML, of any length.</param>
    /// <param name="match">The term and its place.</param>
    /// <returns>Whether any term stands in the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public bool TryFindFirst(string text, out TermMatch match) => _search.TryFindFirst(text ?? throw new ArgumentNullException(nameof(text)), out match);

    /// <summary>Finds all terms in a text, also those that overlap.</summary>
    /// <param name="text">The text: plain or HTML, of any length.</param>
    /// <returns>The terms by their place, the shorter first; each place of a term once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IReadOnlyList<TermMatch> FindAll(string text)
    {
        var matches = new List<TermMatch>();
        FindAll(text, matches);
        return matches;
    }

    /// <summary>Adds all terms in a text to a list that can be used again, so that a search that finds nothing allocates nothing.</summary>
    /// <param name="text">The text: plain or HTML, of any length.</param>
    /// <param name="matches">Where they are added, by their place, the shorter first; each place of a term once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="matches"/> is null.</exception>
    public void FindAll(string text, List<TermMatch> matches) =>
        _search.FindAll(text ?? throw new ArgumentNullException(nameof(text)), matches ?? throw new ArgumentNullException(nameof(matches)));
}
