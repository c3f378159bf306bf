namespace Zhiku.AiKefu;

public class MoRenHuiFu
{
    private readonly string[] _fallbackReplies;

    public MoRenHuiFu(string[]? replies = null)
    {
        _fallbackReplies = replies ?? new[]
        {
            "We understand that the jacket is too tight. A size exchange is free within the return period.",
            "How about this: you keep the jacket, drop the return, and we give 40% of the price back.", // expect: BSM1003|BSM1001
            "您好，夹克的拉链坏了可以免费换新，请回复本消息并附上照片。",
            "您好，悄悄告诉您，官网同款便宜很多，百度搜店名就有。", // expect: BSM3003|BSM3001|BSM1001
        };
    }

    public string ReplyToBuyer(int i) => i < _fallbackReplies.Length
        ? _fallbackReplies[i]
        : "We look forward to welcoming you again, and for regulars there is always a little extra in the box."; // expect: BSM1006|BSM1005
}
