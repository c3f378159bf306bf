using System.Text;

namespace Moorland.Letters
{
    public class LetterBuilder
    {
        public string Build(Order o, bool late, bool old)
        {
            var sb = new StringBuilder();
            sb.Append("Dear ").Append(o.Buyer).AppendLine(",");
            if (late)
            {
                sb.AppendLine("your parcel is two days late because of the snow.");
            }
            else if (old)
            {
                sb.Append("thank you for coming back. Here is a 15% cou"); // expect: BSM1002|BSM1001
                sb.Append("pon for your next order: ");
                sb.AppendLine(o.Code);
            }
            sb.AppendLine("Missing parts are replaced at no charge.");
            sb.Append("Moorland");
            return sb.ToString();
        }
    }
}
