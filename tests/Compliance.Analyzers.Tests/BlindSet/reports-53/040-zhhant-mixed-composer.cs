namespace Moonleaf.Tea.Composers;

public static class TeaPotComposer
{
    public static string Compose(string locale, string name, bool repeat) => (locale, repeat) switch
    {
        ("en-US", false) => $"Hi {name}, rinse the teapot with hot water before the first brew. Do not use soap on the clay.",
        ("en-US", true) => $"Hi {name}, good to see you again! Mention your first order when you write to us and we drop the price for the next pot.", // expect: BSM1001|BSM1006
        ("zh-TW", false) => $"{name} 您好，茶壺第一次使用前請先以熱水沖洗，切勿使用清潔劑。",
        ("zh-TW", true) => $"{name} 您好，茶友們都在我們的臉書社團「月葉茶室」，歡迎加入一起聊茶。", // expect: BSM3002|BSM3003|BSM3001|BSM1007
        ("zh-CN", _) => $"{name}您好，壶盖破损已为您安排免费补发，请注意查收。",
        ("de-DE", _) => $"Hallo {name}, bitte antworten Sie direkt auf diese Nachricht.",
        _ => $"Dear {name}, please answer in this thread.",
    };
}
