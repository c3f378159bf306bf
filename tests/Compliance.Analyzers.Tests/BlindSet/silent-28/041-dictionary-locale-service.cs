using System.Collections.Frozen;

namespace Integra.Templates;

public static class ServiceTextByCulture
{
    public static readonly FrozenDictionary<string, string> Replacement = new Dictionary<string, string>
    {
        ["en-US"] = "Dear {buyer}, the replacement for your broken vase was shipped today. There is no need to return the pieces.",
        ["en-GB"] = "Dear {buyer}, the replacement for your broken vase has been dispatched. Please dispose of the pieces with care.",
        ["zh-CN"] = "尊敬的{buyer}，花瓶破损给您带来不便，我们已为您免费补发，无需退回破损件。",
        ["zh-TW"] = "親愛的{buyer}，花瓶破損造成您的不便，我們已免費為您補寄新品，破損品請小心處理。",
    }.ToFrozenDictionary();

    public static readonly FrozenDictionary<string, string> Address = new Dictionary<string, string>
    {
        ["en-US"] = "Dear {buyer}, the carrier needs an apartment number. Please send it to us by replying to this message.",
        ["zh-CN"] = "尊敬的{buyer}，地址缺少房号，请直接回复本消息补充。",
    }.ToFrozenDictionary();
}
