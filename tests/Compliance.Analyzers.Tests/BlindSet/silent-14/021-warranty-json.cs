using System.Text.Json.Nodes;

namespace TorqueLine.Aftersales
{
    public static class WarrantyTexts
    {
        private const string Raw = """
            {
              "en": {
                "covered": "The ratchet is under warranty until {until}. We repair it at no cost; the return label is in Your Orders.",
                "expired": "The warranty ended on {until}. We can't repair the ratchet any more, sorry.",
                "part":    "The missing 10 mm socket is on its way, free of charge.",
                "slip":    "The calibration slip you asked for is attached as a PDF."
              },
              "zh": {
                "covered": "扳手保修至 {until}，免费维修，退货标签请见“您的订单”。",
                "expired": "保修已于 {until} 到期，无法继续维修，敬请谅解。",
                "part":    "缺少的 10 毫米套筒已免费寄出。",
                "slip":    "您要的校准单见附件。"
              }
            }
            """;

        private static readonly JsonNode Root = JsonNode.Parse(Raw)!;

        public static string Get(string lang, string key) => (string)Root[lang]![key]!;
    }
}
