namespace Ostrowski.Violins;

public static class RepairDiary
{
    public static IEnumerable<string> LinesForBuyer(Repair r)
    {
        yield return $"Your violin came in on {r.In:d MMMM}. The top has opened along the rebate; that is a glue fault and covered.";

        if (r.NeedsSoundPost)
            yield return "The sound post had fallen. We have set it again; there is no charge.";

        yield return r.Days switch
        {
            0 => "It can go back today.",
            1 => "It goes back tomorrow.",
            var d => $"It goes back in {d} days. Should you need it sooner, we will send a replacement instead.",
        };

        if (r.PegsChanged)
            yield return "The four pegs were changed as well. Please do not oil them; use the paste in the case, which belongs to the set.";
    }

    public static IEnumerable<string> LinesForBuyerZh(Repair r)
    {
        yield return $"您的小提琴已于 {r.In:M 月 d 日} 收到，面板开胶属于保修范围。";
        yield return "音柱已重新安放，不收取费用。";
        yield return $"预计 {r.Days} 天后寄回，如急用可改为更换新琴。";
    }

    public sealed record Repair(DateTime In, int Days, bool NeedsSoundPost, bool PegsChanged);
}
