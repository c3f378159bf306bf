using Compliance.Image;

namespace Compliance.Policy;

/// <summary>
/// What is looked at when a signal stands in a text, expressions or signals, so that most of a policy is never looked at for most messages. For each of these
/// watchers sets of signals are known of which one must stand; it is woken through the rarest of these sets (the idea of watched literals: Moskewicz et al.,
/// "Chaff", DAC 2001). The tables are used where they lie in a policy's image.
/// </summary>
internal sealed unsafe class WatchIndex
{
    private readonly FixedBytes _owner;
    private readonly int _signalCount;
    private readonly int* _firstWatchers;
    private readonly int* _watchers;
    private readonly int _meaningCount;
    private readonly int* _firstOfMeanings;
    private readonly int* _ofMeanings;

    private WatchIndex(ImageReader image)
    {
        _owner = image.Bytes;
        Count = image.Number();
        _signalCount = image.Number();
        _firstWatchers = (int*)image.Table((_signalCount + 2) * sizeof(int));
        _watchers = (int*)image.Table(_firstWatchers[_signalCount + 1] * sizeof(int));
        _meaningCount = image.Number();
        _firstOfMeanings = (int*)image.Table((_meaningCount + 1) * sizeof(int));
        _ofMeanings = (int*)image.Table(_firstOfMeanings[_meaningCount] * sizeof(int));
    }

    /// <summary>How many watchers there are, numbered from 0.</summary>
    public int Count { get; }

    /// <summary>Those to look at when a signal stands.</summary>
    public WatcherList Watchers(int signal) => new(_watchers + _firstWatchers[signal], _firstWatchers[signal + 1] - _firstWatchers[signal]);

    /// <summary>Those to look at when a phrase with a meaning stands: those of all signals that it belongs to.</summary>
    public WatcherList WatchersOfMeaning(int meaning) => new(_ofMeanings + _firstOfMeanings[meaning], _firstOfMeanings[meaning + 1] - _firstOfMeanings[meaning]);

    /// <summary>Prefetches those of a meaning.</summary>
    public void PrefetchOfMeaning(int meaning) => Prefetch.Of(_ofMeanings + _firstOfMeanings[meaning]);

    /// <summary>Those to look at in any text.</summary>
    public WatcherList Unwatched => Watchers(_signalCount);

    /// <summary>An index that was written to an image; its tables stay where they are.</summary>
    public static WatchIndex Read(ImageReader image) => new(image);

    /// <summary>Writes the index to an image.</summary>
    public void Write(ImageWriter image)
    {
        image.Number(Count);
        image.Number(_signalCount);
        image.Table(_firstWatchers, (_signalCount + 2) * sizeof(int));
        image.Table(_watchers, _firstWatchers[_signalCount + 1] * sizeof(int));
        image.Number(_meaningCount);
        image.Table(_firstOfMeanings, (_meaningCount + 1) * sizeof(int));
        image.Table(_ofMeanings, _firstOfMeanings[_meaningCount] * sizeof(int));
        GC.KeepAlive(_owner);
    }

    /// <param name="signalCount">How many signals there are.</param>
    /// <param name="meanings">What phrases mean.</param>
    /// <param name="needs">By watcher: sets of signals; one of each must stand. The rarest first.</param>
    public static WatchIndex Of(int signalCount, MeaningTable meanings, int[][][] needs)
    {
        // The last row is of those that nothing wakes.
        var watchers = new List<int>[signalCount + 1];
        for (var signal = 0; signal < watchers.Length; signal++)
        {
            watchers[signal] = [];
        }

        for (var watcher = 0; watcher < needs.Length; watcher++)
        {
            foreach (int signal in needs[watcher].Length == 0 ? [signalCount] : needs[watcher][0])
            {
                watchers[signal].Add(watcher);
            }
        }

        List<int>[] ofMeanings = [.. Enumerable.Range(0, meanings.Count).Select(m => meanings.Uses(m).Where(u => !u.IsException).SelectMany(u => watchers[u.Signal]).Distinct().ToList())];
        var image = new ImageWriter();
        image.Number(needs.Length);
        image.Number(signalCount);
        WriteRows(image, watchers);
        image.Number(meanings.Count);
        WriteRows(image, ofMeanings);
        return new WatchIndex(new ImageReader(new FixedBytes(image.ToArray())));
    }

    private static void WriteRows(ImageWriter image, List<int>[] rows)
    {
        var firsts = new int[rows.Length + 1];
        for (var row = 0; row < rows.Length; row++)
        {
            firsts[row + 1] = firsts[row] + rows[row].Count;
        }

        image.Table(firsts);
        image.Table(rows.SelectMany(r => r).ToArray());
    }
}
