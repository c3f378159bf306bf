using System.Text;

namespace Altsystem.Service
{
    public class ErsatzteilBrief
    {
        public string Erstelle(string kunde, string teil, bool ganzesGeraet, bool ausland)
        {
            var sb = new StringBuilder();
            sb.AppendFormat("Dear {0},", kunde).AppendLine();
            if (ganzesGeraet)
            {
                sb.Append("the grinder cannot be repaired. ");
                sb.Append("We send you a new one free of charge ");
                sb.AppendLine("and a label for the broken one.");
            }
            else
            {
                sb.Append("the missing ").Append(teil).Append(" will reach you by post, ");
                sb.AppendLine("at no cost of course.");
            }
            if (ausland)
                sb.AppendLine("Customs may open the letter; no duty is due on spare parts.");
            sb.AppendLine("Kind regards, Kontor Kaffee");
            return sb.ToString();
        }
    }
}
