namespace HkGadget.Bot;

internal sealed class QuickReply
{
    public string Title { get; set; } = "";
    public string Content { get; set; } = "";
}

internal static class QuickReplies
{
    // 畀 Amazon 客人用嘅快速回覆
    internal static IReadOnlyList<QuickReply> All =>
    [
        new() { Title = "換貨", Content = "你好,壞咗嘅充電線我哋會免費換條新,唔使寄返嚟。" },
        new() { Title = "送禮", Content = "你好,多謝支持,我哋準備咗份神秘禮物送俾你。" }, // expect: BSM1005
        new() { Title = "WhatsApp", Content = "你好,搵客服請直接 WhatsApp 6123 4567,秒覆。" }, // expect: BSM3002|BSM3003
        new() { Title = "改評分", Content = "你好,問題已經搞掂,可唔可以將評分改返做五星?" }, // expect: BSM2004|BSM2002
        new() { Title = "轉數快", Content = "你好,下次可以用轉數快過數俾我哋,平過喺 Amazon 買。" }, // expect: BSM3003|BSM1001|BSM1006
        new() { Title = "插頭", Content = "你好,呢款係英式三腳插頭,香港可以直接用。" },
    ];
}
