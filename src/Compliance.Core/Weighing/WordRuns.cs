namespace Compliance.Weighing;

/// <summary>
/// The runs of words of a sentence that are weighed: each word, two and three that follow each other, two with one between them, and four where the
/// first is a Han character.
/// </summary>
internal struct WordRuns(MessageWords words, int sentence)
{
    /// <summary>How a weights file writes a word that may be any.</summary>
    public const string AnyWord = "*";

    /// <summary>The most runs that start with the same word.</summary>
    public const int MostOfWord = 5;

    /// <summary>A word that may be any.</summary>
    public static readonly uint Any = FeatureHash.Word(AnyWord);

    private readonly int _end = words.First(sentence + 1);
    private Shape _shape = Shape.Four;
    private uint _two;
    private uint _three;

    /// <summary>The first word of the run.</summary>
    public int First { get; private set; } = words.First(sentence) - 1;

    /// <summary>How many words it reaches over.</summary>
    public readonly int Length => _shape switch
    {
        Shape.One => 1,
        Shape.Two => 2,
        Shape.Four => 4,
        _ => 3,
    };

    /// <summary>Whether the word in the middle may be any.</summary>
    public readonly bool HasGap => _shape == Shape.Gap;

    /// <summary>What is weighed.</summary>
    public uint Feature { get; private set; }

    /// <summary>Goes to the next run.</summary>
    public bool MoveNext()
    {
        int left = _end - First;
        switch (_shape)
        {
            case Shape.One when left > 1:
                _shape = Shape.Two;
                Feature = _two = FeatureHash.Follow(Feature, words[First + 1].Hash);
                return true;
            case Shape.Two when left > 2:
                _shape = Shape.Three;
                Feature = _three = FeatureHash.Follow(_two, words[First + 2].Hash);
                return true;
            case Shape.Three:
                _shape = Shape.Gap;
                Feature = FeatureHash.Follow(FeatureHash.Follow(FeatureHash.Follow(FeatureHash.Start, words[First].Hash), Any), words[First + 2].Hash);
                return true;
            case Shape.Gap when left > 3 && words[First].IsHan:
                _shape = Shape.Four;
                Feature = FeatureHash.Follow(_three, words[First + 3].Hash);
                return true;
            default:
                if (++First >= _end)
                {
                    return false;
                }

                _shape = Shape.One;
                Feature = FeatureHash.Follow(FeatureHash.Start, words[First].Hash);
                return true;
        }
    }

    private enum Shape
    {
        One,
        Two,
        Three,
        Gap,
        Four,
    }
}
