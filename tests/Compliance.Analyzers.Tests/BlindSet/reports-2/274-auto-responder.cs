namespace H.Rules;
public static class AutoResponder
{
    public static string? Answer(string q)
    {
        if (q.Contains("discount")) return "We can give you 10% if you order by e-mail: sales@h-tools.com."; // expect: BSM1001|BSM3002|BSM3003
        if (q.Contains("wechat")) return "抱歉，我们只能在站内信回复您。";
        return null;
    }
}
