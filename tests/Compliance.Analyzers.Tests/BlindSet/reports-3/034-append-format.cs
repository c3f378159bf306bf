using System;
using System.Text;
using Quillfeather.Tools.Config;

namespace Quillfeather.Tools.Mail
{
    public class SurveyMailBuilder
    {
        private readonly ToolSettings _settings;

        public SurveyMailBuilder(ToolSettings settings) { _settings = settings; }

        public string Build(string buyer, string orderId, string product, DateTime? eta)
        {
            var sb = new StringBuilder(1024);
            sb.AppendFormat("Hello {0},", buyer).AppendLine().AppendLine();

            if (eta.HasValue)
            {
                sb.AppendFormat("the {0} from order {1} is on back order at the mill. ", product, orderId);
                sb.AppendFormat("It will reach you on {0:dd MMMM}. If you would rather not wait, we cancel and refund it.", eta.Value);
                sb.AppendLine();
            }

            if (_settings.SurveyEnabled)
            {
                sb.Append("Fill in our questionnaire on ");
                sb.AppendFormat("https://survey.quillfeather.example/?o={0}", orderId); // expect: BSM3001
                sb.AppendLine(" so that we learn how the paper feels.");
            }

            if (_settings.IncludeOffer)
            {
                sb.AppendFormat("For every friend you send our way, {0} dollars are credited to you.", _settings.ReferralAmount).AppendLine(); // expect: BSM1006
            }

            sb.AppendLine("If you no longer wish to hear from us, click unsubscribe below."); // expect: BSM4006
            sb.AppendLine().Append(_settings.AgentName);
            return sb.ToString();
        }
    }
}
