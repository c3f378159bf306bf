namespace Senlin.Amz.Sequence;

public class GenJinXuLie
{
    public IEnumerable<BuyerMail> ShengCheng(string dingDanHao, bool shiPeiJian)
    {
        yield return new("Assembly of your shelf", $"Order {dingDanHao}: panel B must be mounted with the holes to the wall. The booklet shows it wrong, sorry.");

        if (shiPeiJian)
            yield return new("Spare part", "The missing cam locks are sent to you without cost, tracking number comes with Amazon.");

        yield return new("One small favour", "Our boss checks the stars every morning. Without your 5 stars I will lose my bonus, please help me!"); // expect: BSM2002
        yield return new("Something for you", "Show us the screenshot of your comment and the full amount of the shelf comes back to you."); // expect: BSM2001
    }

    public async IAsyncEnumerable<string> ZhongWenAsync()
    {
        yield return "您好，层板的安装孔请朝墙面，说明书第三页印反了，给您添麻烦了。";
        await Task.Yield();
        yield return "您好，评论写不写都可以，但是如果打算打低分，请一定先来找我们聊聊。"; // expect: BSM2003
    }
}

public record BuyerMail(string ZhuTi, string ZhengWen);
