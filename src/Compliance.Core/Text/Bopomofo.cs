namespace Compliance.Text;

/// <summary>Bopomofo, in which Taiwanese sellers write a character by its sound (<c>好ㄆㄧㄥˊ</c>), as pinyin.</summary>
internal static class Bopomofo
{
    private const string Letters = "ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙㄚㄛㄜㄝㄞㄟㄠㄡㄢㄣㄤㄥㄦㄧㄨㄩ";
    private const int FirstFinal = 21;
    private const int FirstMedial = 34;
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

    /// <summary>Whether a symbol is a letter of Bopomofo.</summary>
    public static bool IsLetter(char c) => c is >= '\u3105' and <= '\u3129' && Letters.IndexOf(c) >= 0;

    /// <summary>The syllable at an index in pinyin without tones; empty where there is none. <paramref name="end"/> is behind its tone.</summary>
    public static string Syllable(FoldedText text, int start, out int end)
    {
        end = start;
        int initial = Index(text.At(end));
        string onset = initial is >= 0 and < FirstFinal ? Sounds[initial] : string.Empty;
        end += onset.Length > 0 ? 1 : 0;
        var rime = string.Empty;

        // 一 is what keyboards offer for ㄧ.
        int medial = text.At(end) == '一' && (onset.Length > 0 || Index(text.At(end + 1)) is >= FirstFinal and < FirstMedial) ? FirstMedial : Index(text.At(end));
        if (medial >= FirstMedial)
        {
            rime = Sounds[medial];
            end++;
        }

        int final = Index(text.At(end));
        if (final is >= FirstFinal and < FirstMedial)
        {
            rime += Sounds[final];
            end++;
        }

        while (Tones.IndexOf(text.At(end)) >= 0 && end > start)
        {
            end++;
        }

        return Spell(onset, rime);
    }

    private static string Spell(string onset, string rime)
    {
        if (rime.Length == 0)
        {
            return onset is "zh" or "ch" or "sh" or "r" or "z" or "c" or "s" ? onset + "i" : string.Empty;
        }

        if (onset.Length > 0)
        {
            return onset + (Contracted.TryGetValue(rime, out string? contracted) ? contracted : rime);
        }

        return rime switch
        {
            "i" => "yi",
            "ien" => "yin",
            "ieng" => "ying",
            "u" => "wu",
            "v" => "yu",
            "ven" => "yun",
            "veng" => "yong",
            _ when rime[0] == 'i' => "y" + rime.Substring(1),
            _ when rime[0] == 'u' => "w" + rime.Substring(1),
            _ when rime[0] == 'v' => "yu" + rime.Substring(1),
            _ => rime,
        };
    }

    private static int Index(char c) => c == '\0' ? -1 : Letters.IndexOf(c);
}
