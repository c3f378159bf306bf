namespace Sellsmith.Rescue;

/// <summary>Messages that the "rescue" job sends to Amazon buyers with three stars or fewer.</summary>
public static class RescueMessages
{
    public static readonly IReadOnlyList<string> Round1 = new[]
    {
        "Hello, the pan has a lifelong warranty against flaking. A new one is on its way, no return needed.",
        "Hello, we'd be ever so thankful if you could have another think about the stars on the pan.", // expect: BSM2004
    };

    public static readonly IReadOnlyList<string> Round2 = new[]
    {
        "Hello, one last time: once the comment about the pan has vanished, your account is credited with thirty pounds.", // expect: BSM2001
        "您好，锅具涂层脱落属于质保范围，新锅今天寄出，旧锅无需退回。",
        "您好，厂里给我下了指标，求您高抬贵手，把评价改成四星以上，拜托了。", // expect: BSM2004
        "您好，评论删掉后截图发我，立刻给您转六十块。", // expect: BSM2001
    };

    public static string For(int round, int i) => (round == 1 ? Round1 : Round2)[i];
}
