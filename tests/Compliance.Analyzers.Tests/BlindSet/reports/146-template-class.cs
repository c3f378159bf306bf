using Newtonsoft.Json;

namespace Jilin.Letters
{
    [JsonObject]
    public class LetterTemplateOptions
    {
        public const string Section = "BuyerLetters";

        [JsonProperty("refund_text")]
        public string RefundText { get; set; } = "您好，退款 {0} 元已退回信用卡，約三天入帳。";

        [JsonProperty("vip_text")]
        public string VipText { get; set; } = "您好，恭喜成為黑卡會員，往後每筆訂單享九折。"; // expect: BSM1006|BSM1001

        [JsonProperty("bad_text")]
        public string BadText { get; set; } = "您好，刪掉負評即可獲得全額退款，產品不用寄回。"; // expect: BSM2001|BSM2004

        [JsonProperty("size_text")]
        public string SizeText { get; set; } = "您好，鞋楦偏窄，換大半號即可，換貨運費由我們負擔。";
    }
}
