#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
#endif

namespace Compliance.Weighing;

/// <summary>
/// Some words of a sentence, for all their runs at once: those that <see cref="WordRuns"/> goes through one by one. A sentence of more words is several
/// blocks, each of which starts with the last words of the one before.
/// </summary>
internal unsafe struct WordBlock
{
    /// <summary>The room that the runs of a block need.</summary>
    public const int MostRuns = WordRuns.MostOfWord * MostWords + Lanes;

    private const int MostWords = 64;
    private const int LongestRun = 4;
    private const int Lanes = 4;
    private fixed uint _words[MostWords + Lanes];
    private ulong _han;
    private int _count;

    /// <summary>Whether there is no word in it.</summary>
    public readonly bool IsEmpty => _count == 0;

    /// <summary>How many words are in it.</summary>
    public readonly int Count => _count;

    /// <summary>Whether one of them is a Han character.</summary>
    public readonly bool HasHan => _han != 0;

    /// <summary>The first word.</summary>
    public readonly uint First => _words[0];

    /// <summary>Whether its runs must be taken before another word is added.</summary>
    public readonly bool IsFull => _count == MostWords;

    /// <summary>Adds a word.</summary>
    public void Add(uint word, bool isHan)
    {
        _words[_count] = word;
        _han |= (isHan ? 1UL : 0) << _count;
        _count++;
    }

    /// <summary>Takes the runs out of a full block: all but those that the next words belong to.</summary>
    /// <param name="runs">Takes <see cref="MostRuns"/>.</param>
    /// <returns>How many there are.</returns>
    public int TakeFull(uint* runs)
    {
        const int Taken = MostWords - (LongestRun - 1);
        int count = Write(runs, Taken);
        for (int i = Taken; i < MostWords; i++)
        {
            _words[i - Taken] = _words[i];
        }

        _han >>= Taken;
        _count = MostWords - Taken;
        return count;
    }

    /// <summary>Takes the runs of the last words of a sentence.</summary>
    /// <param name="runs">Takes <see cref="MostRuns"/>.</param>
    /// <returns>How many there are.</returns>
    public int TakeLast(uint* runs)
    {
        int count = Write(runs, _count);
        _han = 0;
        _count = 0;
        return count;
    }

    // Runs of one word, of two, of three, of two with one between them, of four. Each kind is written in steps of several, that is further than it goes,
    // and the next one over what is too much.
    private readonly int Write(uint* runs, int starts)
    {
        int twos = Math.Max(0, Math.Min(starts, _count - 1));
        int threes = Math.Max(0, Math.Min(starts, _count - 2));
        int fours = _han == 0 ? 0 : Math.Max(0, Math.Min(starts, _count - 3));
        uint* two = runs + starts;
        uint* three = two + twos;
        uint* gap = three + threes;
        uint* four = gap + threes;
        fixed (uint* words = _words)
        {
            Start(words, starts, runs);
            Follow(runs, words + 1, twos, two);
            Follow(two, words + 2, threes, three);
            Skip(runs, words + 2, threes, gap);
            Follow(three, words + 3, fours, four);
        }

        return (int)(four - runs) + KeepHan(four, fours);
    }

    private readonly int KeepHan(uint* four, int count)
    {
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            four[kept] = four[i];
            kept += (int)(_han >> i & 1);
        }

        return kept;
    }

#if NET
    private static void Start(uint* words, int count, uint* to)
    {
        for (var i = 0; i < count; i += Lanes)
        {
            At(to + i) = FeatureHash.Follow(Vector128.Create(unchecked((int)FeatureHash.Start)), At(words + i));
        }
    }

    private static void Follow(uint* runs, uint* words, int count, uint* to)
    {
        for (var i = 0; i < count; i += Lanes)
        {
            At(to + i) = FeatureHash.Follow(At(runs + i), At(words + i));
        }
    }

    private static void Skip(uint* runs, uint* words, int count, uint* to)
    {
        for (var i = 0; i < count; i += Lanes)
        {
            At(to + i) = FeatureHash.Follow(FeatureHash.Follow(At(runs + i), Vector128.Create(unchecked((int)WordRuns.Any))), At(words + i));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref Vector128<int> At(uint* runs) => ref *(Vector128<int>*)runs;
#else
    private static void Start(uint* words, int count, uint* to)
    {
        for (var i = 0; i < count; i++)
        {
            to[i] = FeatureHash.Follow(FeatureHash.Start, words[i]);
        }
    }

    private static void Follow(uint* runs, uint* words, int count, uint* to)
    {
        for (var i = 0; i < count; i++)
        {
            to[i] = FeatureHash.Follow(runs[i], words[i]);
        }
    }

    private static void Skip(uint* runs, uint* words, int count, uint* to)
    {
        for (var i = 0; i < count; i++)
        {
            to[i] = FeatureHash.Follow(FeatureHash.Follow(runs[i], WordRuns.Any), words[i]);
        }
    }
#endif
}
