using System.Collections.Generic;

namespace Marlow.Notifications
{
    public class TemplateRenderer
    {
        private static readonly string RestockTemplate =
            "Hi #NAME#, the grinder you asked about in your message is not compatible with 110 V sockets. Please do not plug it in.";

        public string Render(string name, string percent, string code)
        {
            return "Hi #NAME#, here is your personal voucher #CODE#, good for #PERCENT#% off everything you buy from us." // expect: BSM1002|BSM1001
                .Replace("#NAME#", name)
                .Replace("#CODE#", code)
                .Replace("#PERCENT#", percent);
        }

        public string RenderVoltage(string name) => RestockTemplate.Replace("#NAME#", name);

        public string RenderRefundNotice(string name, IReadOnlyDictionary<string, string> values)
        {
            var text = "Hi #NAME#, we issued a partial refund of #AMOUNT# for the missing burr on this order.";
            foreach (var pair in values)
                text = text.Replace("#" + pair.Key + "#", pair.Value);
            return text.Replace("#NAME#", name);
        }
    }
}
