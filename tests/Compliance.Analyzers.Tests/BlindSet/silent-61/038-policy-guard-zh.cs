using System.Text;

namespace Hegui.Core;

public enum Level { 提示, 警告, 禁止 }

public sealed record Finding(string Rule, Level Level, string Advice);

public interface IGuardRule
{
    string Name { get; }
    IEnumerable<Finding> Inspect(string draft);
}

public sealed class ReviewRule : IGuardRule
{
    private static readonly string[] Words = ["给个好评", "五星好评返现", "晒图返红包", "删除差评", "把差评改成好评", "免费测评"];

    public string Name => "评论操纵";

    public IEnumerable<Finding> Inspect(string draft) =>
        Words.Where(draft.Contains).Select(w => new Finding(Name, Level.禁止, $"草稿里有“{w}”，请删掉这句话再发。"));
}

public sealed class PromotionRule : IGuardRule
{
    private static readonly string[] Words = ["优惠券", "折扣码", "下次购买立减", "送您礼品卡", "老客户专享价"];

    public string Name => "促销";

    public IEnumerable<Finding> Inspect(string draft)
    {
        foreach (var w in Words)
        {
            if (!draft.Contains(w)) continue;
            var denied = draft.Contains("不能") || draft.Contains("无法");
            yield return new Finding(Name, denied ? Level.提示 : Level.禁止, "亚马逊禁止通过站内信发送优惠券和折扣码，请改用后台的公开促销。");
        }
    }
}

public sealed class ContactRule : IGuardRule
{
    public string Name => "站外联系";

    public IEnumerable<Finding> Inspect(string draft)
    {
        if (draft.Contains("加微信") || draft.Contains("加我QQ"))
            yield return new Finding(Name, Level.禁止, "不得引导买家添加微信、QQ或拨打电话。");
    }
}

public sealed class Guard(IEnumerable<IGuardRule> rules)
{
    public string Report(string draft)
    {
        var sb = new StringBuilder();
        foreach (var f in rules.SelectMany(r => r.Inspect(draft)).OrderByDescending(f => f.Level))
            sb.AppendLine($"[{f.Level}] {f.Rule}: {f.Advice}");
        if (sb.Length == 0)
            sb.Append("没有发现问题");
        return sb.ToString();
    }
}
