using Compliance.Image;

namespace Compliance.Policy;

/// <summary>What phrases mean: the signals they belong to, by <see cref="Matching.PhraseMatch.Meaning"/>. Used where it lies in a policy's image.</summary>
internal sealed unsafe class MeaningTable
{
    private readonly FixedBytes _owner;
    private readonly int _count;
    private readonly int* _firsts;
    private readonly int* _codes;

    private MeaningTable(ImageReader image)
    {
        _owner = image.Bytes;
        _count = image.Number();
        _firsts = (int*)image.Table((_count + 1) * sizeof(int));
        _codes = (int*)image.Table(_firsts[_count] * sizeof(int));
    }

    /// <summary>The index of the first use of a meaning; its last one is before the first of the next meaning.</summary>
    public int First(int meaning) => _firsts[meaning];

    /// <summary>A use, by its index.</summary>
    public PhraseUse this[int index] => PhraseUse.FromCode(_codes[index]);

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
        return new MeaningTable(new ImageReader(new FixedBytes(image.ToArray())));
    }
}
