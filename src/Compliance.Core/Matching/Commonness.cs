using System.Globalization;
using Compliance.Text;

namespace Compliance.Matching;

/// <summary>
/// How often words and pairs of Han characters stand in usual English and Chinese messages, roughly: enough to tell which part of a phrase is the rare
/// one. A wrong guess costs time and changes no result.
/// </summary>
/// <remarks>What is usual in messages about orders is counted (<see cref="CommonnessData"/>); the rest is what is known of both languages.</remarks>
internal static class Commonness
{
    // The most frequent first, as in lists of written English.
    private const string ListedWords =
        "the of and to a in is it you that he was for on are with as i his they be at one have this from or had by not but what some we can out other were all " +
        "there when up use your how said an each she which do their time if will way about many then them write would like so these her long make thing see him " +
        "two has look more day could go come did number sound no most people my over know water than call first who may down side been now find any new work " +
        "part take get place made live where after back little only round man year came show every good me give our under name very through just form sentence " +
        "great think say help low line differ turn cause much mean before move right boy old too same tell does set three want air well also play small end put " +
        "home read hand port large spell add even land here must big high such follow act why ask men change went light kind off need house picture try us again " +
        "animal point mother world near build self earth father head stand own page should country found answer school grow study still learn plant cover food sun " +
        "four between state keep eye never last let thought city tree cross farm hard start might story saw far sea draw left late run while press close night real " +
        "life few north open seem together next white children begin got walk example ease paper group always music those both mark often letter until mile river " +
        "car feet care second book carry took science eat room friend began idea fish mountain stop once base hear horse cut sure watch color face wood main enough";

    // The most frequent first.
    private const string Han =
        "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实" +
        "您请货件单品款退收寄换订客服问题感谢亲买卖家店包裹物流快递评价质量联系时间日期号码使用产安装电话邮地址确认检查处理帮助回复抱歉希望满意新已将给与及或为如果需要可以我们您的产品";

    private const double UnlistedHan = 0.00015;

    // Few parts of a text are looked at where no anchor is so short, and none is of digits.
    private const double OfLetter = 50;
    private const double OfTwoLetters = 5;
    private const double OfDigits = 5;

    private static readonly Dictionary<string, int> WordRanks = Ranks(ListedWords.Split(' '));
    private static readonly Dictionary<char, int> HanRanks = Ranks(Han);

    /// <summary>Words that are usual in messages, with how often they stand in a thousand characters.</summary>
    public static IReadOnlyDictionary<string, double> Words { get; } = Counts(CommonnessData.Words);

    /// <summary>Pairs of Han characters that are.</summary>
    public static IReadOnlyDictionary<string, double> Pairs { get; } = Counts(CommonnessData.Pairs);

    /// <summary>How often a run of Latin letters or of digits stands in a thousand characters, or rather what it costs to look for it.</summary>
    public static double OfRun(string run)
    {
        if (Chars.IsDigit(run[0]))
        {
            return OfDigits / run.Length;
        }

        double known = WordRanks.TryGetValue(run, out int rank) ? Math.Max(0.02, 6.0 / (rank + 1)) : 0;
        double guessed = run.Length switch { 1 => OfLetter, 2 => OfTwoLetters, 3 => 0.05, 4 => 0.02, 5 => 0.01, 6 => 0.007, 7 => 0.005, _ => 0.004 };
        return Math.Max(guessed, Math.Max(known, Words.TryGetValue(run, out double counted) ? counted : 0));
    }

    /// <summary>How often two Han characters stand side by side in a thousand characters.</summary>
    public static double OfPair(char first, char second) =>
        Math.Max(Pairs.TryGetValue($"{first}{second}", out double counted) ? counted : 0, 1000 * (Share(first) * Share(second) + 0.000002));

    /// <summary>How often a symbol stands in a thousand characters.</summary>
    public static double OfSymbol(char symbol) =>
        Chars.IsHan(symbol) ? 1000 * Share(symbol) : symbol < '\u0080' ? 5.0 : 0.5;

    // Zipf's law, by rank.
    private static double Share(char han) => HanRanks.TryGetValue(han, out int rank) ? 0.04 / (rank + 4) + 0.0004 : UnlistedHan;

    private static Dictionary<T, int> Ranks<T>(IEnumerable<T> ordered)
        where T : notnull
    {
        var ranks = new Dictionary<T, int>();
        foreach (T value in ordered)
        {
            if (!ranks.ContainsKey(value))
            {
                ranks.Add(value, ranks.Count);
            }
        }

        return ranks;
    }

    // By powers of two, in a million characters.
    private static Dictionary<string, double> Counts(string lines)
    {
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (string line in lines.Split(['\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = line.Split(' ');
            foreach (string part in parts.Skip(1))
            {
                counts.Add(part, Math.Pow(2, int.Parse(parts[0], CultureInfo.InvariantCulture)) / 1000);
            }
        }

        return counts;
    }
}
