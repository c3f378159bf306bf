using System.Collections.Generic;

namespace Maple.I18n;

public static class MailTexts
{
    public static readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> ByLanguage = new Dictionary<string, IReadOnlyDictionary<string, string>>
    {
        ["en"] = new Dictionary<string, string>
        {
            ["shipped"] = "Your tea set was shipped today.",
            ["feedback"] = "Did you like it? A positive review with five stars would make our day.", // expect: BSM2002|BSM2003
        },
        ["zh"] = new Dictionary<string, string>
        {
            ["shipped"] = "您的茶具今天已发货。",
            ["feedback"] = "喜欢的话请给我们五星好评。", // expect: BSM2002|BSM2003
        },
    };
}
