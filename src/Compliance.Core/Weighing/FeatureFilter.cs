using Compliance.Image;

namespace Compliance.Weighing;

/// <summary>
/// Tells most of what has no weight without a look into the table of those that have one. Two bits are set for each feature, of eight to sixteen that there
/// are for it: small enough for a near cache, and of what has no weight one in twenty passes.
/// </summary>
internal readonly unsafe struct FeatureFilter
{
    private const int FeaturesOfWord = 4;
    private readonly int _bits;
    private readonly uint* _words;

    /// <summary>A filter that was written to an image; it stays where it is.</summary>
    public FeatureFilter(ImageReader image)
    {
        _bits = image.Number();
        _words = (uint*)image.Table(sizeof(uint) << _bits);
    }

    /// <summary>Writes the filter to an image.</summary>
    public void Write(ImageWriter image)
    {
        image.Number(_bits);
        image.Table(_words, sizeof(uint) << _bits);
    }

    /// <summary>Writes a filter of features to an image.</summary>
    public static void Write(ImageWriter image, IReadOnlyCollection<uint> features)
    {
        var bits = 1;
        while (FeaturesOfWord << bits < features.Count)
        {
            bits++;
        }

        var words = new uint[1 << bits];
        foreach (uint feature in features)
        {
            words[feature >> (32 - bits)] |= 1u << FirstBit(feature) | 1u << SecondBit(feature);
        }

        image.Number(bits);
        image.Table(words);
    }

    /// <summary>Moves those that may have a weight to the front, in their order, without a branch; returns how many they are.</summary>
    public int Sift(uint* features, int count)
    {
        uint* words = _words;
        int shift = 32 - _bits;
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            uint feature = features[i];
            uint word = words[feature >> shift];
            features[kept] = feature;
            kept += (int)(word >> FirstBit(feature) & word >> SecondBit(feature) & 1);
        }

        return kept;
    }

    private static int FirstBit(uint feature) => (int)(feature & 31);

    private static int SecondBit(uint feature) => (int)(feature >> 5 & 31);
}
