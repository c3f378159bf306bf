using System.Text;

namespace HkToyShop;

public class MailWriter
{
    // 香港倉出貨後的跟進信
    public string WriteFollowUp(string buyerName, bool hasProblem, bool isOldFriend)
    {
        var sb = new StringBuilder();
        sb.AppendLine($"{buyerName} 你好:");
        sb.AppendLine("多謝你幫襯我哋嘅玩具店。");
        if (hasProblem)
        {
            sb.Append("如果唔滿意,唔好留差評住,");  // expect: BSM2003
            sb.AppendLine("搵我哋處理先。");
        }
        else if (isOldFriend)
        {
            sb.AppendLine("下次買野報暗號「熟客」,即減 HK$50。"); // expect: BSM1001|BSM1002|BSM1006
        }
        sb.AppendLine("電池要自己裝,請用 AA 電池兩粒。");
        sb.AppendLine("客服部上");
        return sb.ToString();
    }
}
