using System.Text;

namespace ErpKeFu.Mail
{
    public class GenJinYouJian
    {
        public string ShengCheng(DingDan dd, bool shiVip, bool youWenTi)
        {
            var sb = new StringBuilder();
            sb.AppendLine("Dear " + dd.MaiJiaMing + ",");
            sb.AppendLine();
            if (youWenTi)
            {
                sb.AppendLine("We are sorry the zipper of the bag was broken.");
                sb.AppendLine("A new bag leaves our warehouse tomorrow, no cost for you, keep the old one.");
            }
            else if (shiVip)
            {
                sb.Append("You bought three times from us. You may now join our lucky "); // expect: BSM1006
                sb.Append("draw of this month, ");
                sb.AppendLine("first prize is a suitcase.");
            }
            else
            {
                sb.AppendLine("Add our WhatsApp +86 138 0592 7714 and you get answer in one minute."); // expect: BSM3002|BSM3003
            }
            sb.AppendLine("You like the bag? Then look also our new backpack and the travel pillow, just arrived in the shop!"); // expect: BSM1007
            sb.AppendLine("Best regards");
            return sb.ToString();
        }
    }
}
