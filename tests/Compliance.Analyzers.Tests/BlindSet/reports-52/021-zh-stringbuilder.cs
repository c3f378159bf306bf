using System.Text;

public class YouJianPinJie
{
    public string PinJie(string xingMing, string dingDan, bool chaPing, bool youHui)
    {
        StringBuilder sb = new StringBuilder();
        sb.Append("尊敬的").Append(xingMing).Append("：");
        sb.Append("您的订单").Append(dingDan).Append("中的耳机左声道无声，");
        sb.Append("我们已经为您重新发出一副新的。");
        if (chaPing)
        {
            sb.Append("另外想跟您商量一下，收到之后可不可以把差"); // expect: BSM2004
            sb.Append("评修改一下，升到四星以上？");
        }
        if (youHui)
            sb.Append("以后您再来买，报这封邮件的编号，价格都比页面上便宜两成。"); // expect: BSM1001
        sb.Append("祝您生活愉快。");
        return sb.ToString();
    }
}
