using System.Text;

namespace HkTea;

public static class FuKin
{
    public static string Tsz(string name, bool sunk, bool lost)
    {
        var sb = new StringBuilder();
        sb.Append(name).AppendLine(" 你好:");
        if (lost)
            sb.AppendLine("快遞話件貨唔見咗,我哋已經全數退款,三至五日會入返你張卡。");
        else if (sunk)
            sb.AppendLine("茶葉罐撞凹咗真係唔好意思,聽日免費寄返個新嘅畀你,舊嗰個唔使寄返。");
        else
            sb.AppendLine("你問有冇折扣,唔好意思,我哋唔可以私底下減價,價錢以產品頁面為準。");
        sb.AppendLine("茶葉開咗之後請放陰涼地方。");
        return sb.ToString();
    }
}
