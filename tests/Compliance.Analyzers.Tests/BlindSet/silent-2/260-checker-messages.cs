namespace Compliance.Lint;
public class RuleCatalog
{
    public IEnumerable<Rule> All()
    {
        yield return new Rule("R1", "Do not offer coupons to buyers", "Remove the coupon from your message; offer a refund instead.");
        yield return new Rule("R2", "不要索要好评", "请删除“给我们五星好评”之类的语句。");
    }
}
