using FreeSql;

namespace Dehua.Seed;

public class XiaoXiSeed
{
    public void Seed(IFreeSql fsql)
    {
        var hang = new[]
        {
            new { Code = "kf.weixin", Text = "亲，平台消息回得慢，Ｖ信搜 dehuachaju 找小美一对一服务。" }, // expect: BSM3002|BSM3003
            new { Code = "kf.po", Text = "亲，茶壶破损请拍照给我们，核实后全额退款。" },
            new { Code = "kf.fx", Text = "亲，确认收货并给满分评价的朋友，客服会发现金红包到您账户。" }, // expect: BSM2001|BSM1004
        };
        fsql.Insert<XiaoXi>().AppendData(Map(hang)).ExecuteAffrows();

        (string Code, string Subject, string Body)[] en =
        {
            ("tea.size", "Size of the pot", "The pot holds 220 ml, the lid is sold with it."),
            ("tea.again", "Tea friends", "You like the pot? Order on Monday, tell us, and 3 dollars come back to your pocket by PayPal."), // expect: BSM1004
            ("tea.fb", "Feedback", "The neutral feedback for our store hurts us. We solved it, so change it to positive or we can not serve you more."), // expect: BSM2005
        };
        foreach (var (code, subject, body) in en)
            fsql.Insert(new XiaoXi { Code = code, Subject = subject, Body = body }).ExecuteAffrows();
    }
}
