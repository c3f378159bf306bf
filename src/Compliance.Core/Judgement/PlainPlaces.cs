using Compliance.Policy;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Judgement;

/// <summary>Which places of phrases as they are written start at the same symbol: a flood of disguises asks for each of them. A workspace: one text after the other.</summary>
internal sealed class PlainPlaces(FoundPlaces found, MeaningTable meanings, FoldedText text)
{
    // By symbol, the last place that starts there; by place, the next one.
    private int[] _firstAt = [];
    private PlainPlace[] _places = new PlainPlace[64];
    private bool _isIndexed;

    /// <summary>Forgets the text before.</summary>
    public void Clear() => _isIndexed = false;

    /// <summary>Whether a signal stands between two symbols as they are written: "five-star" is read as "five star" already; that it also reads as "fivestar" is no disguise.</summary>
    public bool Stands(int signal, int start, int end)
    {
        Index();
        for (int i = _firstAt[start]; i != FoundPlaces.None; i = _places[i].Next)
        {
            if (found[i].End == end && IsMeant(signal, _places[i].Meaning))
            {
                return true;
            }
        }

        // Structures are not looked for yet, but for money that is disguised.
        for (int i = (StructureKind)signal is StructureKind.Money or StructureKind.Percent ? found.FirstByForm(signal) : FoundPlaces.None; i != FoundPlaces.None; i = found[i].Next)
        {
            if (found[i].Start == start && found[i].End == end && !found[i].Disguised)
            {
                return true;
            }
        }

        return false;
    }

    private void Index()
    {
        if (_isIndexed)
        {
            return;
        }

        _isIndexed = true;
        if (_firstAt.Length < text.Count)
        {
            _firstAt = new int[Math.Max(text.Count, _firstAt.Length * 2)];
        }

        if (_places.Length < found.Count)
        {
            _places = new PlainPlace[found.Count * 2];
        }

        Array.Clear(_firstAt, 0, text.Count);
        foreach (int meaning in found.Meanings)
        {
            for (int i = found.FirstOfMeaning(meaning); i != FoundPlaces.None; i = found[i].Next)
            {
                if (!found[i].Disguised)
                {
                    _places[i] = new PlainPlace(meaning, _firstAt[found[i].Start]);
                    _firstAt[found[i].Start] = i;
                }
            }
        }
    }

    private bool IsMeant(int signal, int meaning)
    {
        int last = meanings.First(meaning + 1);
        for (int i = meanings.First(meaning); i < last; i++)
        {
            if (meanings[i].Signal == signal && !meanings[i].IsException && !meanings[i].IsDisguise)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a place found plainly means, and the next one that starts at the same symbol.</summary>
    private readonly struct PlainPlace(int meaning, int next)
    {
        public int Meaning { get; } = meaning;

        public int Next { get; } = next;
    }
}
