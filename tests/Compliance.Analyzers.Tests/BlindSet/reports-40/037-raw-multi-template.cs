namespace Kuajing.Mail.Templates;

public static class ChangXinMuBan
{
    // expect@+5: BSM1006|BSM1005
    public const string HouXu = """
        尊敬的买家：
        您好！您的扫地机器人已使用一个月，请记得清理主刷上的毛发。
        为感谢您的信任，
        我们已把您列入年度抽奖名单，头奖是一台新款洗地机。
        扫地机器人客服中心
        """;

    // expect@+4: BSM2006
    public static string Xunwen(string buyer) => $"""
        Dear {buyer},
        the filter you asked for fits model R8 only.
        If you have a moment, please leave a product review on Amazon.
        Robot Service Team
        """;

    public const string Baoxiu = """
        尊敬的买家：
        主机保修两年，电池保修一年；故障请回复本信，我们安排免费更换。
        """;
}
