namespace Compliance.Analyzers.Files;

/// <summary>Where a sign stands next in a file that is read from its start on. It is searched once for all that ask, so that a file of openers without a closer is read in one go.</summary>
/// <param name="text">The file.</param>
/// <param name="sign">The sign.</param>
internal sealed class NextPlace(string text, string sign)
{
    private int _searchedFrom = int.MaxValue;
    private int _found;

    /// <summary>The first place from one on; -1 where there is none.</summary>
    public int From(int place)
    {
        bool isKnown = place >= _searchedFrom && (_found < 0 || _found >= place);
        if (!isKnown)
        {
            _searchedFrom = place;
            _found = text.IndexOf(sign, place, StringComparison.Ordinal);
        }

        return _found;
    }
}
