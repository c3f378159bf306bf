namespace Rosewood.Kits;

public static class KitMessages
{
    public static string ForBuyer(string step, string name)
    {
        var greet = (string text = "the kit misses the 3 mm drill; we post one today.") => $"Dear {name}, {text}";
        var treat = (string text = "surprise! Pick any plectrum tin, we are paying.") => $"Dear {name}, {text}"; // expect: BSM1005
        static string Zh(string text = "您好，木料含水率正常，请放心涂漆。") => text;
        static string ZhTreat(string text = "您好，截图好评发来，弦轴一套免费送上。") => text; // expect: BSM2001

        return step switch
        {
            "drill" => greet(),
            "treat" => treat(),
            "varnish" => Zh(),
            "treat-zh" => ZhTreat(),
            "video" => greet("the build is filmed step by step on rosewoodkits.example/films."), // expect: BSM3001
            _ => greet("glue the bridge last."),
        };
    }
}
