namespace Compliance.Text;

/// <summary>Bopomofo, in which Taiwanese sellers write a character by its sound (<c>好ㄆㄧㄥˊ</c>), as pinyin.</summary>
internal static class Bopomofo
{
    private const string Letters = "ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙㄚㄛㄜㄝㄞㄟㄠㄡㄢㄣㄤㄥㄦㄧㄨㄩ";
    private const int FirstFinal = 21;
    private const int FirstMedial = 34;
    private const int RimesOfMedial = FirstMedial - FirstFinal + 1;
    private const string Tones = "\u02C9\u02CA\u02C7\u02CB\u02D9";

    private static readonly string[] Sounds =
    [
        "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r", "z", "c", "s",
        "a", "o", "e", "e", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "er", "i", "u", "v",
    ];

    // Finals that are written otherwise after a medial: ㄧㄣ is in, ㄨㄥ ong.
    private static readonly Dictionary<string, string> Contracted = new(StringComparer.Ordinal)
    {
        ["ien"] = "in", ["ieng"] = "ing", ["iou"] = "iu", ["uei"] = "ui", ["uen"] = "un", ["ueng"] = "ong", ["ven"] = "un", ["veng"] = "iong", ["ve"] = "ue", ["van"] = "uan", ["v"] = "u",
    };

    private static readonly string[] RimesBehindOnset = ReadRimes(SpellBehindOnset);
    private static readonly string[] RimesAlone = ReadRimes(SpellAlone);

    /// <summary>Whether a symbol is a letter of Bopomofo.</summary>
    public static bool IsLetter(char c) => c is >= '\u3105' and <= '\u3129' && Letters.IndexOf(c) >= 0;

    /// <summary>The syllable at an index in pinyin without tones, in two parts; both empty where there is none. <paramref name="end"/> is behind its tone.</summary>
    public static (string Onset, string Rime) Syllable(FoldedText text, int start, out int end)
    {
        end = start;
        int initial = Index(text.At(end));
        string onset = initial is >= 0 and < FirstFinal ? Sounds[initial] : string.Empty;
        end += onset.Length > 0 ? 1 : 0;

        // 一 is what keyboards offer for ㄧ.
        int medial = text.At(end) == '一' && (onset.Length > 0 || Index(text.At(end + 1)) is >= FirstFinal and < FirstMedial) ? FirstMedial : Index(text.At(end));
        end += medial >= FirstMedial ? 1 : 0;
        int final = Index(text.At(end));
        bool hasFinal = final is >= FirstFinal and < FirstMedial;
        end += hasFinal ? 1 : 0;
        while (Tones.IndexOf(text.At(end)) >= 0 && end > start)
        {
            end++;
        }

        if (medial >= FirstMedial || hasFinal)
        {
            int rime = Math.Max(0, medial - FirstMedial + 1) * RimesOfMedial + (hasFinal ? final - FirstFinal + 1 : 0);
            return (onset, (onset.Length > 0 ? RimesBehindOnset : RimesAlone)[rime]);
        }

        return onset is "zh" or "ch" or "sh" or "r" or "z" or "c" or "s" ? (onset, "i") : (string.Empty, string.Empty);
    }

    // By medial and final, either of which may be missing.
    private static string[] ReadRimes(Func<string, string> spell)
    {
        var rimes = new string[(Letters.Length - FirstMedial + 1) * RimesOfMedial];
        for (var i = 0; i < rimes.Length; i++)
        {
            int medial = i / RimesOfMedial;
            int final = i % RimesOfMedial;
            rimes[i] = spell((medial > 0 ? Sounds[FirstMedial + medial - 1] : string.Empty) + (final > 0 ? Sounds[FirstFinal + final - 1] : string.Empty));
        }

        return rimes;
    }

    private static string SpellBehindOnset(string rime) => Contracted.TryGetValue(rime, out string? contracted) ? contracted : rime;

    private static string SpellAlone(string rime) => rime switch
    {
        "i" => "yi",
        "ien" => "yin",
        "ieng" => "ying",
        "u" => "wu",
        "v" => "yu",
        "ven" => "yun",
        "veng" => "yong",
        _ when rime.Length > 0 && rime[0] == 'i' => "y" + rime.Substring(1),
        _ when rime.Length > 0 && rime[0] == 'u' => "w" + rime.Substring(1),
        _ when rime.Length > 0 && rime[0] == 'v' => "yu" + rime.Substring(1),
        _ => rime,
    };

    private static int Index(char c) => c == '\0' ? -1 : Letters.IndexOf(c);
}
