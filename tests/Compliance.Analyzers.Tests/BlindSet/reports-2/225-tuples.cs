namespace Yarrow.Seeds;

public static class MailLibrary
{
    public static IEnumerable<(string Lang, string Subject, string Body)> All()
    {
        yield return ("en", "Your yarn", "The yarn ships tomorrow. It is dyed to order.");
        yield return ("en", "One more thing", "If you are happy, tell Amazon; if not, tell only us before you write a review."); // expect: BSM2003
        yield return ("zh", "毛线", "您好，毛线明天发货。");
        yield return ("zh", "好评有礼", "您好，晒图好评可领15元红包。"); // expect: BSM2001
    }
}
