using Compliance.Image;

namespace Compliance.Policy;

/// <summary>What phrases mean: the signals they belong to, by <see cref="Matching.PhraseMatch.Meaning"/>. Used where it lies in a policy's image.</summary>
internal sealed unsafe class MeaningTable
{
    private readonly FixedBytes _owner;
    private readonly int _count;
    private readonly int* _firsts;
    private readonly int* _codes;
    private readonly byte* _traits;

    private MeaningTable(ImageReader image)
    {
        _owner = image.Bytes;
        _count = image.Number();
        _firsts = (int*)image.Table((_count + 1) * sizeof(int));
        _codes = (int*)image.Table(_firsts[_count] * sizeof(int));
        _traits = image.Table(_count);
    }

    /// <summary>How many meanings there are.</summary>
    public int Count => _count;

    /// <summary>The index of the first use of a meaning; its last one is before the first of the next meaning.</summary>
    public int First(int meaning) => _firsts[meaning];

    /// <summary>Prefetches the uses of a meaning.</summary>
    public void PrefetchUses(int meaning) => Prefetch.Of(_codes + _firsts[meaning]);

    /// <summary>A use, by its index.</summary>
    public PhraseUse this[int index] => PhraseUse.FromCode(_codes[index]);

    /// <summary>Whether a phrase with a meaning is a disguised spelling, for any signal.</summary>
    public bool IsDisguise(int meaning) => ((Trait)_traits[meaning] & Trait.Disguise) != 0;

    /// <summary>Whether a phrase with a meaning stands for any signal; there are phrases that only tell where one is not meant.</summary>
    public bool IsMeant(int meaning) => ((Trait)_traits[meaning] & Trait.Meant) != 0;

    /// <summary>All uses of a meaning.</summary>
    public IEnumerable<PhraseUse> Uses(int meaning)
    {
        for (int use = First(meaning); use < First(meaning + 1); use++)
        {
            yield return this[use];
        }
    }

    /// <summary>A table that was written to an image; it stays where it is.</summary>
    public static MeaningTable Read(ImageReader image) => new(image);

    /// <summary>Writes the table to an image.</summary>
    public void Write(ImageWriter image)
    {
        image.Number(_count);
        image.Table(_firsts, (_count + 1) * sizeof(int));
        image.Table(_codes, _firsts[_count] * sizeof(int));
        image.Table(_traits, _count);
        GC.KeepAlive(_owner);
    }

    /// <summary>A table of meanings.</summary>
    public static MeaningTable Of(IReadOnlyList<PhraseUse[]> meanings)
    {
        var firsts = new int[meanings.Count + 1];
        for (var i = 0; i < meanings.Count; i++)
        {
            firsts[i + 1] = firsts[i] + meanings[i].Length;
        }

        var image = new ImageWriter();
        image.Number(meanings.Count);
        image.Table(firsts);
        image.Table(meanings.SelectMany(m => m).Select(u => u.Code).ToArray());
        image.Table(meanings.Select(m => (byte)m.Aggregate(Trait.None, (all, use) => all | TraitOf(use))).ToArray());
        return new MeaningTable(new ImageReader(new FixedBytes(image.ToArray())));
    }

    private static Trait TraitOf(PhraseUse use) => use.IsException ? Trait.None : use.IsDisguise ? Trait.Meant | Trait.Disguise : Trait.Meant;

    [Flags]
    private enum Trait : byte
    {
        None = 0,
        Meant = 1,
        Disguise = 2,
    }
}
