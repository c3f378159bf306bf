using System.Collections.Generic;

namespace Jimei.Toys.LiuCheng;

public class MaiJiaGuanHuaiLiuCheng
{
    // 下单后 2/7/14 天各一条
    public IEnumerable<(int Tian, string NeiRong)> ShengChengBuZhou(string maiJia)
    {
        yield return (2, $"{maiJia}您好，积木的说明书若有缺页，请直接回复，我们补发一份。");
        yield return (7, $"{maiJia}您好，把您的使用感受写进商品评论里，对其他家长会很有帮助。"); // expect: BSM2006
        yield return (14, $"{maiJia}您好，孩子喜欢的话，下个月新款恐龙系列也上架了，欢迎来店里逛逛。"); // expect: BSM1007
    }

    public IEnumerable<string> English(string buyer)
    {
        yield return $"Dear {buyer}, some boxes miss the wheel bag. Tell us and the wheels are sent free.";
        if (buyer.Length > 0)
        {
            yield return $"Dear {buyer}, second toy for your kid? Pay only half, ask us how."; // expect: BSM1001
        }
        yield break;
    }
}
