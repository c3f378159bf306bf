namespace Nanshan.Crm;

public class ThreadReply
{
    private string _body = string.Empty;

    public string Body => _body;

    public void BuildReply(ThreadInfo t)
    {
        _body = $"{t.Buyer}您好，";
        _body += "热水壶底部的白色斑点是水垢，用白醋煮一次就能去掉。";
    }

    public void BuildAfter(ThreadInfo t, string qq)
    {
        _body = $"{t.Buyer}您好，";
        _body += $"请加QQ群{qq}，"; // expect: BSM3002|BSM3003
        _body += "群里天天发优惠";  // expect: BSM1002|BSM1001|BSM1007|BSM1006
        _body += "券。";
    }
}
