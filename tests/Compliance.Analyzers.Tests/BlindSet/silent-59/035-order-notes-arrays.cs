namespace Orrin.Channel.Amazon.Buyer;

public static class OrderNotes
{
    private static readonly string[] Openings = ["Hello,", "Good morning,", "您好，"];

    private static readonly (string Key, string Locale, string Text)[] Notes =
    [
        ("height", "en-GB", "The desk is 74 cm high. With the feet turned out it is 77 cm."),
        ("height", "zh-CN", "书桌高七十四厘米，桌脚旋出后高七十七厘米。"),
        ("pickup", "en-GB", "The courier will collect the faulty desk on Tuesday. The refund follows when he has scanned it."),
        ("pickup", "zh-CN", "快递员周二上门取回有问题的书桌，取件扫描后我们办理退款。"),
        ("no_extra", "en-GB", "We can't throw in a lamp with your desk, since the listing is for the desk alone."),
        ("no_extra", "zh-CN", "页面出售的只有书桌，台灯无法随单赠送，请您理解。"),
        ("no_phone", "en-GB", "We may not give out a telephone number here. Please write your question in this thread."),
        ("no_phone", "zh-CN", "这里不方便提供电话，您有什么问题请直接在此留言。"),
    ];

    public static string? Find(string key, string locale)
    {
        foreach (var note in Notes)
            if (note.Key == key && note.Locale == locale)
                return string.Join(' ', Openings[locale == "zh-CN" ? 2 : 0], note.Text);
        return null;
    }
}
