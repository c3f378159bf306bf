namespace Boya.Notice;

internal class NoticeText
{
    public static string Compose(Notice n)
    {
        var sb = new System.Text.StringBuilder(256);
        sb.AppendLine(n.Name + " 您好：");
        sb.AppendLine(n.Late ? "貨運延誤，預計週五送達。" : "您詢問的尺寸為 30 公分。");
        if (n.Amount > 0)
        {
            sb.Append("我們用 LINE "); // expect: BSM1004|BSM3003|BSM1003
            sb.Append("Pay 退");
            sb.AppendFormat("您 {0} 元，不經過亞馬遜。", n.Amount).AppendLine();
        }
        foreach (var p in n.Parts)
            sb.Append("補寄零件：").AppendLine(p);
        return sb.ToString();
    }
}
