namespace SellerSchool.Tw;

public static class LessonTwo
{
    public const string Title = "第二課：哪些話不能對亞馬遜買家說";

    public static readonly string[] BadPhrases =
    [
        "給五星好評送禮券",
        "加 LINE 領折扣",
        "先聯絡我們，不要留負評",
        "刪除負評即退全額",
    ];

    public static void Print(ILogger log)
    {
        log.LogInformation("教材已載入：{Title}", Title);
        foreach (var p in BadPhrases)
            log.LogInformation("違規例句：「{Phrase}」，會被判定為操縱評論或促銷", p);
        log.LogWarning("提醒學員：退款、換貨、補寄零件不在此限。");
    }
}
